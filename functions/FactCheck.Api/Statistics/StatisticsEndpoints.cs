using FactCheck.Api.Discrepancies;
using FactCheck.Api.Endpoints;
using FactCheck.Api.Input;
using FactCheck.Api.Problems;
using FactCheck.Api.Results;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Statistics.Discrepancies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Statistics;

internal static class StatisticsEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GetDiscrepancyStatistics", HttpMethods.Get, "statistics/discrepancies", AccessLevel.Function, Get)
        {
            Tag = "Statistics",
            Summary = "Compute how far the sides diverge over several cases.",
            Description = "harm is required. Each case gives at most one pair of counts, in its widest scope that both sides count; what gives none is listed with the reason. "
                + "The same cases, settings and seed give the same numbers, written to ten significant digits; an end without bound is the string Infinity or -Infinity.",
            Problems = [400, 404],
        },
    ];

    private static async Task<Results<StatisticsAnswer<CaseStatisticsReport>, ProblemHttpResult>> Get(
        [AsParameters] DiscrepancyQuery compared, [AsParameters] StatisticsQuery query, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var ids = query.ReadCases(input);
        var comparison = compared.Read(input);
        var options = query.ReadOptions(input);
        if (string.IsNullOrEmpty(compared.Harm))
        {
            input.Fault("harm", "A harm is required: counts of different harms are not comparable.");
        }

        if (input.Refusal() is { } refusal)
        {
            return refusal;
        }

        var found = new List<Case>();
        foreach (var id in ids)
        {
            if (await stores.Cases.FindAsync(id, cancellationToken) is not { } @case)
            {
                return Problem.NoCase(id.Value);
            }

            found.Add(@case.Value);
        }

        var evidence = new List<CaseEvidence>();
        foreach (var @case in found)
        {
            evidence.Add(await CaseEvidence.ReadAsync(stores, @case, cancellationToken));
        }

        return new StatisticsAnswer<CaseStatisticsReport>(CaseStatistics.Compute(evidence, comparison.Harm!, comparison, options, cancellationToken));
    }
}
