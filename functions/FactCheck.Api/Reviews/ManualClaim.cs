using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Api.Input;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Json;

namespace FactCheck.Api.Reviews;

/// <summary>Makes the claim that a person enters. Its id comes from what it says, so that entering it twice enters it once.</summary>
internal static class ManualClaim
{
    private const int KeyLength = 32;
    private static readonly string[] Needed = ["harm", "quantity", "source"];

    /// <summary>The claim; faults go to the reader.</summary>
    public static Claim Read(InputReader input, CaseId caseId, JsonObject? stated)
    {
        stated ??= [];
        foreach (var name in Needed.Where(name => !stated.ContainsKey(name)))
        {
            input.Fault($"claim.{name}", "It is needed.");
        }

        if (stated["source"] is JsonObject source && !source.ContainsKey("side"))
        {
            input.Fault("claim.source.side", "It is needed.");
        }

        var (claim, fields) = ClaimPatch.Apply(input, "claim", stated, Blank(caseId), []);
        ClaimChecks.Check(input, "claim", claim, fields);
        return claim with { Id = ClaimId.ByHand(KeyOf(claim)) };
    }

    private static string KeyOf(Claim claim) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(claim, WireJson.Options)))[..KeyLength];

    private static Claim Blank(CaseId caseId) => new()
    {
        Id = ClaimId.ByHand(new string('0', KeyLength)),
        CaseId = caseId,
        DocumentId = null,
        Harm = Harm.Victims,
        Quantity = Quantity.Exactly(0),
        Victims = Victims.Everybody,
        Source = Source.Unattributed,
        RelayedBy = null,
        Certainty = Certainty.Affirmed,
        Basis = Basis.Cumulative,
        Place = null,
        AsOf = null,
        Period = null,
        PartOf = null,
        Dispute = null,
        Span = null,
        Sentence = null,
        Quote = null,
        Confidence = 1,
        Trace = ["manual:entered"],
        Extractor = "manual",
    };
}
