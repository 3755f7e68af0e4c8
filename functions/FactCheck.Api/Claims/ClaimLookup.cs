using FactCheck.Api.Cases;
using FactCheck.Api.Input;
using FactCheck.Api.Problems;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Claims;

/// <summary>Finds the claim that a route names.</summary>
internal static class ClaimLookup
{
    public const string Expected = "A claim id is a document id, an offset and an ordinal joined by hyphens, or manual- and a key.";

    /// <summary>The claim, or the answer that says why there is none; every fault that the reader holds is in that answer.</summary>
    public static async Task<(Versioned<EffectiveClaim>? Found, ProblemHttpResult? Refusal)> FindAsync(
        string caseId, string claimId, Stores stores, InputReader input, CancellationToken cancellationToken)
    {
        var id = input.Required<ClaimId>("claimId", claimId, Expected);
        var (@case, refusal) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken);
        if (refusal is not null)
        {
            return (null, refusal);
        }

        var found = await EffectiveClaimReading.FindAsync(stores, @case!.Value.Id, id, cancellationToken);
        return found is null ? (null, Problem.NoClaim()) : (found, null);
    }
}
