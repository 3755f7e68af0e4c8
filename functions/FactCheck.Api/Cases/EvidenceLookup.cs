using FactCheck.Api.Input;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Cases;

/// <summary>Reads all that was said about the case that a route names.</summary>
internal static class EvidenceLookup
{
    /// <summary>The evidence, or the answer that says why there is none; every fault that the reader holds is in that answer.</summary>
    public static async Task<(CaseEvidence? Evidence, ProblemHttpResult? Refusal)> ReadAsync(
        string caseId, Stores stores, InputReader input, CancellationToken cancellationToken)
    {
        var (@case, refusal) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken);
        return refusal is null ? (await CaseEvidence.ReadAsync(stores, @case!.Value, cancellationToken), null) : (null, refusal);
    }
}
