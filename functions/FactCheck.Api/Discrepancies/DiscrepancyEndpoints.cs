using FactCheck.Api.Cases;
using FactCheck.Api.Endpoints;
using FactCheck.Api.Input;
using FactCheck.Core.Comparison;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Discrepancies;

internal static class DiscrepancyEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GetDiscrepancies", HttpMethods.Get, "cases/{caseId}/discrepancies", AccessLevel.Function, Get)
        {
            Tag = "Discrepancies",
            Summary = "Compare what the sides say, scope by scope.",
            Description = "Every claim is either evidence or left out with a reason: two figures compare only in one scope, near enough in time.",
            Problems = [400, 404],
        },
    ];

    private static async Task<Results<Ok<CaseDiscrepancies>, ProblemHttpResult>> Get(
        string caseId, [AsParameters] DiscrepancyQuery query, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var options = query.Read(input);
        var (evidence, refusal) = await EvidenceLookup.ReadAsync(caseId, stores, input, cancellationToken);
        return refusal is null ? TypedResults.Ok(CaseComparison.Compare(evidence!, options)) : refusal;
    }
}
