using System.Runtime.CompilerServices;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Ingestion;

/// <summary>
/// Goes through an inbox that nobody announces changes of. An item that fails does not hold up the others: it is tried again
/// by the next sweeps, and marked as failed at last. Sweeps do not overlap.
/// </summary>
/// <param name="inbox">The inbox.</param>
/// <param name="ingestion">Takes items in.</param>
public sealed class InboxSweep(IInbox inbox, InboxIngestion ingestion)
{
    /// <summary>How often an item is tried.</summary>
    public const int MaximumAttempts = 5;

    private readonly Dictionary<string, Progress> _progress = new(StringComparer.Ordinal);

    /// <summary>Takes in every item that is new or has changed, one after another, and gives each as it is done.</summary>
    /// <param name="cancellationToken">Stops the work; an item that is in hand is as if it had not begun.</param>
    public async IAsyncEnumerable<SweepResult> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in inbox.ListAsync(cancellationToken))
        {
            var progress = _progress.GetValueOrDefault(item.Name) is { } earlier && string.Equals(earlier.ETag, item.ETag, StringComparison.Ordinal)
                ? earlier
                : new Progress(item.ETag, Attempts: 0, Settled: false);
            if (progress.Settled)
            {
                continue;
            }

            var result = await TryAsync(item, cancellationToken);
            progress = progress with { Attempts = progress.Attempts + 1, Settled = result?.Failure is null };
            if (result?.Failure is { } failure && progress.Attempts >= MaximumAttempts)
            {
                await ingestion.FailAsync(item.Name, item.ETag, failure.Message, cancellationToken);
                progress = progress with { Settled = true };
            }

            _progress[item.Name] = progress;
            if (result is not null)
            {
                yield return result;
            }
        }
    }

    /// <summary>Takes an item in; null when there was nothing left to do.</summary>
    private async Task<SweepResult?> TryAsync(InboxItem item, CancellationToken cancellationToken)
    {
        try
        {
            if (await ingestion.IsSettledAsync(item, cancellationToken) || await inbox.OpenAsync(item, cancellationToken) is not { } content)
            {
                return null;
            }

            await using (content)
            {
                return new(item, await ingestion.IngestAsync(item, content, cancellationToken), null);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new(item, null, exception);
        }
    }

    private sealed record Progress(string? ETag, int Attempts, bool Settled);
}
