using FactCheck.Api.Input;
using FactCheck.Api.Problems;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Cases;

/// <summary>Finds the case that a route names.</summary>
internal static class CaseLookup
{
    /// <summary>The case, or the answer that says why there is none; every fault that the reader holds is in that answer.</summary>
    public static async Task<(Versioned<Case>? Found, ProblemHttpResult? Refusal)> FindAsync(
        string caseId, Stores stores, InputReader input, CancellationToken cancellationToken, string field = "caseId")
    {
        var id = input.CaseId(caseId, field);
        if (input.Refusal() is { } refusal)
        {
            return (null, refusal);
        }

        return await stores.Cases.FindAsync(id, cancellationToken) is { } found ? (found, null) : (null, Problem.NoCase(id.Value));
    }
}
