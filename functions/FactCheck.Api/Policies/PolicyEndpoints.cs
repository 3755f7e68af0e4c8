using FactCheck.Api.Cases;
using FactCheck.Api.Endpoints;
using FactCheck.Api.Input;
using FactCheck.Core.Comparison.Policies;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Policies;

internal static class PolicyEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GetPolicies", HttpMethods.Get, "cases/{caseId}/policies", AccessLevel.Function, Get)
        {
            Tag = "Discrepancies",
            Summary = "Compare the sides under every policy, side by side.",
            Description = "Each policy comes with its rule in one sentence and the publication that it follows.",
            Problems = [400, 404],
        },
    ];

    private static async Task<Results<Ok<PolicyTable>, ProblemHttpResult>> Get(
        string caseId, [AsParameters] PolicyQuery query, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var options = query.Read(input);
        var (evidence, refusal) = await EvidenceLookup.ReadAsync(caseId, stores, input, cancellationToken);
        return refusal is null ? TypedResults.Ok(PolicyTable.Of(evidence!, options)) : refusal;
    }
}
