using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Ingestion;

/// <summary>
/// Takes in what people drop into the inbox. The first segment of a name is the case; a case that nobody has described yet is
/// made as a draft.
/// </summary>
/// <param name="ingestion">Takes documents in.</param>
/// <param name="stores">Where everything is kept.</param>
/// <param name="limits">What is too large.</param>
/// <param name="time">The clock.</param>
public sealed class InboxIngestion(DocumentIngestion ingestion, Stores stores, IngestionLimits limits, TimeProvider time)
{
    /// <summary>Takes an item in. Every item leaves a record, taken in or not.</summary>
    /// <param name="item">The item.</param>
    /// <param name="content">Its bytes; no more is read than the limits allow, and the caller disposes it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IngestionOutcome> IngestAsync(InboxItem item, Stream content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(content);
        if (InboxPath.TryParse(item.Name) is not { } path)
        {
            return await RejectAsync(item, null, $"The name does not begin with a case: expected '{InboxPath.Form}'.", cancellationToken);
        }

        var (metadata, fault) = UploadMetadata.Parse(item.Metadata);
        if (fault is not null)
        {
            return await RejectAsync(item, path.CaseId, fault, cancellationToken);
        }

        var request = new IngestionRequest
        {
            CaseId = path.CaseId,
            File = new IncomingFile(path.FileName, item.MediaType, await ReadAsync(content, item.Length, cancellationToken)),
            Metadata = metadata,
            Path = item.Name,
            ETag = Unquoted(item.ETag),
        };
        var outcome = await ingestion.IngestAsync(request, cancellationToken);
        if (outcome is not IngestionOutcome.NoSuchCase)
        {
            return outcome;
        }

        var draft = Case.Draft(path.CaseId);
        return await stores.Cases.PutAsync(draft, WriteCondition.IfAbsent, cancellationToken) is WriteOutcome.Written
            ? await ingestion.IngestAsync(draft, request, cancellationToken)
            : await ingestion.IngestAsync(request, cancellationToken);
    }

    /// <summary>
    /// Writes down that infrastructure failed over an item more often than is tried, unless the item was taken in after all.
    /// </summary>
    /// <param name="name">The item's name.</param>
    /// <param name="etag">Its version; null when not known.</param>
    /// <param name="reason">How it failed, in words for people.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task FailAsync(string name, string? etag, string reason, CancellationToken cancellationToken)
    {
        var caseId = InboxPath.TryParse(name)?.CaseId;
        var earlier = await stores.Ingestions.FindAsync(caseId, name, cancellationToken);
        if (!IsSettled(earlier, etag))
        {
            var record = new IngestionRecord(caseId, name, Unquoted(etag), IngestionState.Failed, earlier?.DocumentId, reason, 0, time.GetUtcNow());
            await stores.Ingestions.PutAsync(record, cancellationToken);
        }
    }

    /// <summary>Whether an item has come to its end at this version, so that taking it in again would change nothing.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<bool> IsSettledAsync(InboxItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var record = await stores.Ingestions.FindAsync(InboxPath.TryParse(item.Name)?.CaseId, item.Name, cancellationToken);
        return IsSettled(record, item.ETag);
    }

    private static bool IsSettled(IngestionRecord? record, string? etag) =>
        record is not (null or { State: IngestionState.Started or IngestionState.Failed })
        && string.Equals(record.ETag, Unquoted(etag), StringComparison.Ordinal);

    /// <summary>Some who tell of a blob give its version in quotes, others without.</summary>
    private static string? Unquoted(string? etag) => etag?.Trim('"');

    private async Task<IngestionOutcome> RejectAsync(InboxItem item, CaseId? caseId, string reason, CancellationToken cancellationToken)
    {
        var record = new IngestionRecord(caseId, item.Name, Unquoted(item.ETag), IngestionState.Rejected, null, reason, 0, time.GetUtcNow());
        await stores.Ingestions.PutAsync(record, cancellationToken);
        return new IngestionOutcome.Rejected(reason);
    }

    /// <summary>The bytes; of a file that is too large, one more than is allowed.</summary>
    private async Task<ReadOnlyMemory<byte>> ReadAsync(Stream content, long? length, CancellationToken cancellationToken)
    {
        var most = limits.MaximumBytes + 1;
        using var buffer = new MemoryStream((int)Math.Min(length ?? 0, most));
        var chunk = new byte[81_920];
        while (buffer.Length < most)
        {
            var count = await content.ReadAsync(chunk.AsMemory(0, (int)Math.Min(chunk.Length, most - buffer.Length)), cancellationToken);
            if (count == 0)
            {
                break;
            }

            buffer.Write(chunk, 0, count);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
