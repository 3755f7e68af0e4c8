using System.Globalization;
using FactCheck.Api.Cases;
using FactCheck.Api.Input;
using FactCheck.Api.Results;
using FactCheck.Core.Comparison;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Reviewing.Queue;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Reviews;

internal static class QueueHandler
{
    /// <summary>Above every priority, so that what is left after it sorts as text from the highest priority down.</summary>
    private const double Ceiling = 2;

    public static async Task<Results<Ok<Page<QueueItem>>, ProblemHttpResult>> List(
        string caseId, [AsParameters] PageQuery paging, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var page = input.Page(paging);
        var (@case, refusal) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        var evidence = await CaseEvidence.ReadAsync(stores, @case!.Value, cancellationToken);
        var queue = QueueRanking.Of(evidence, ComparisonOptions.Default);
        var (items, continuation) = KeyCursor.Part("queue", queue, Key, page.Limit, page.Continuation);
        return TypedResults.Ok(new Page<QueueItem>([.. items], continuation));
    }

    private static string Key(QueueItem item) => string.Create(
        CultureInfo.InvariantCulture, $"{Ceiling - item.Priority:F12}|{item.Claim.Confidence:F12}|{item.Claim.Id.Value}");
}
