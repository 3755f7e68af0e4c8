using FactCheck.Api.Endpoints;
using FactCheck.Api.Input;
using FactCheck.Api.Results;
using FactCheck.Core.Statistics.Lists;
using FactCheck.Core.Statistics.Lists.Matching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Statistics;

internal static class EstimateEndpoints
{
    /// <summary>The most records that are matched in one request: in the worst case every two of them are compared.</summary>
    private const int MostRecords = 5_000;

    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("EstimateMultipleSystems", HttpMethods.Post, "estimates/multipleSystems", AccessLevel.Function, MultipleSystems)
        {
            Tag = "Estimates",
            Summary = "Estimate how many people there are from how lists of them overlap.",
            Description = "As CSV: a column of 0 and 1 for each of two to five lists and, where a row stands for several people, a column count. "
                + "Totals of sources are refused: they do not say who is on which lists at once. An end without bound is the string Infinity or -Infinity.",
            Problems = [400, 413, 415],
        },
        new("MatchLists", HttpMethods.Post, "estimates/match", AccessLevel.Function, Match)
        {
            Tag = "Estimates",
            Summary = "Match lists of named people, and estimate from their overlap how many there are.",
            Description = "As CSV: the columns list and name and, where known, id, date (yyyy-MM-dd), place and birthYear, of at most 5,000 records. "
                + "As JSON the records may come with decisions by people, which override the scores. Nothing is stored.",
            Problems = [400, 413, 415],
        },
    ];

    private static Results<StatisticsAnswer<ListStatistics>, ProblemHttpResult> MultipleSystems(
        [AsParameters] ListOptionsQuery query, TableBody<ListTableInput> body, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var options = query.Read(input);
        var table = body.Read(input) is { } rows ? ListTableReader.Read(rows) : null;
        Report(input, table?.Errors);
        return input.Refusal() is { } refusal
            ? refusal
            : new StatisticsAnswer<ListStatistics>(ListAnalysis.Compute(table!.Table!, table.Names, options, cancellationToken));
    }

    private static Results<StatisticsAnswer<MatchedListStatistics>, ProblemHttpResult> Match(
        [AsParameters] ListOptionsQuery query, TableBody<MatchInput> body, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var options = query.Read(input);
        var decisions = body.Json?.ReadDecisions(input);
        var outcome = body.Read(input) is { } rows ? NamedRecordReader.Read(rows) : null;
        Report(input, outcome?.Errors);
        if (outcome is { Errors.IsEmpty: true, Records.Length: 0 or > MostRecords })
        {
            input.Fault("body", FormattableString.Invariant($"Between 1 and {MostRecords} records; there are {outcome.Records.Length}."));
        }

        return input.Refusal() is { } refusal
            ? refusal
            : new StatisticsAnswer<MatchedListStatistics>(MatchedListAnalysis.Compute(outcome!.Records, decisions, options, cancellationToken));
    }

    private static void Report(InputReader input, IEnumerable<string>? faults)
    {
        foreach (var fault in faults ?? [])
        {
            input.Fault("body", fault);
        }
    }
}
