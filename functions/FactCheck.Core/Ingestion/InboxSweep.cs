using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Ingestion;

/// <summary>Goes through an inbox that nobody announces changes of. One at a time; what has been settled is not asked for again.</summary>
/// <param name="inbox">The inbox.</param>
/// <param name="ingestion">Takes items in.</param>
public sealed class InboxSweep(IInbox inbox, InboxIngestion ingestion)
{
    private readonly Dictionary<string, string> _settled = new(StringComparer.Ordinal);

    /// <summary>Takes in every item that is new or has changed, one after another, and gives each as it is done.</summary>
    /// <param name="cancellationToken">Stops before the next item.</param>
    public async IAsyncEnumerable<(InboxItem Item, IngestionOutcome Outcome)> RunAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in inbox.ListAsync(cancellationToken))
        {
            if (item.ETag is not null && string.Equals(_settled.GetValueOrDefault(item.Name), item.ETag, StringComparison.Ordinal))
            {
                continue;
            }

            if (!await ingestion.IsSettledAsync(item, cancellationToken) && await inbox.OpenAsync(item, cancellationToken) is { } content)
            {
                await using (content)
                {
                    yield return (item, await ingestion.IngestAsync(item, content, cancellationToken));
                }
            }

            _settled[item.Name] = item.ETag ?? string.Empty;
        }
    }
}
