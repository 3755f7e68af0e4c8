using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Core.Claims;
using FactCheck.Core.Json;

namespace FactCheck.Api.Exchange.Importing;

/// <summary>What a claim says, whatever its id.</summary>
internal static class ClaimContent
{
    private static readonly ClaimId Unnamed = ClaimId.ByHand("00000000");

    /// <summary>Whether two claims are the same to the letter.</summary>
    public static bool AreSame(Claim left, Claim right) => string.Equals(Json(left), Json(right), StringComparison.Ordinal);

    /// <summary>A claim entered by hand under an id that its content makes: the same content in the same case has the same id.</summary>
    /// <param name="claim">The claim; its id has no effect.</param>
    /// <param name="record">What tells records of one content apart, such as their id in the file; empty when nothing does.</param>
    public static Claim Identified(Claim claim, string record)
    {
        var content = Json(claim with { Id = Unnamed });
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{record.Length}\n{record}\n{content}"));
        return claim with { Id = ClaimId.ByHand(Convert.ToHexStringLower(hash)) };
    }

    private static string Json(Claim claim) => JsonSerializer.Serialize(claim, WireJson.Options);
}
