using FactCheck.Core.Cases;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Ingestion;

/// <summary>Changes documents that are there: other metadata, a new reading, deletion.</summary>
/// <param name="stores">Where everything is kept.</param>
/// <param name="reader">Turns bytes into text.</param>
/// <param name="extractor">Finds claims in text.</param>
/// <param name="limits">What is too large or takes too long.</param>
/// <param name="time">The clock.</param>
public sealed class DocumentRevision(Stores stores, IDocumentReader reader, IClaimExtractor extractor, IngestionLimits limits, TimeProvider time)
{
    private const int Attempts = 10;

    private readonly DocumentCommit _commit = new(stores, new TimedExtraction(extractor, limits, time));

    /// <summary>
    /// Changes what is known about a document and finds its claims anew. Claims are replaced all at once; nothing is written
    /// where nothing would differ. A document that could not be read is read again from its bytes.
    /// </summary>
    /// <param name="caseId">The case.</param>
    /// <param name="id">The document.</param>
    /// <param name="change">What is known from now on, given what was stated so far.</param>
    /// <param name="etag">The version that the document must be at; null when any will do.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IngestionOutcome> ReextractAsync(
        CaseId caseId, DocumentId id, Func<DocumentMetadata, DocumentMetadata> change, string? etag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (await stores.Cases.FindAsync(caseId, cancellationToken) is not { Value: var @case })
        {
            return new IngestionOutcome.NoSuchCase();
        }

        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await stores.Documents.FindAsync(caseId, id, cancellationToken);
            switch (row)
            {
                case null:
                    return new IngestionOutcome.NoSuchDocument();
                case { Value.Status: DocumentStatus.Deleted }:
                    return new IngestionOutcome.Tombstoned(row);
                case var _ when etag is not null && !string.Equals(etag, row.ETag, StringComparison.Ordinal):
                    return new IngestionOutcome.Conflict();
            }

            var (draft, text) = await ReadAsync(row.Value with { Metadata = change(row.Value.Metadata) }, cancellationToken);
            if (await _commit.TryAsync(@case, row, draft, text, cancellationToken) is { } committed)
            {
                return committed.ToOutcome();
            }

            await CleanUpAfterDefeatAsync(row.Value, cancellationToken);
        }

        return new IngestionOutcome.Conflict();
    }

    /// <summary>Deletes a document: its bytes, text and claims go, its row stays so that the same bytes do not come back unasked.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="id">The document.</param>
    /// <param name="reason">Why; null when nobody said.</param>
    /// <param name="etag">The version that the document must be at; null when any will do.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<DeletionOutcome> DeleteAsync(CaseId caseId, DocumentId id, string? reason, string? etag, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await stores.Documents.FindAsync(caseId, id, cancellationToken);
            if (row is null)
            {
                return DeletionOutcome.NotFound;
            }

            if (row.Value.Status is DocumentStatus.Deleted)
            {
                await _commit.CleanUpAsync(row.Value, cancellationToken);
                return DeletionOutcome.Deleted;
            }

            if (etag is not null && !string.Equals(etag, row.ETag, StringComparison.Ordinal))
            {
                return DeletionOutcome.Conflict;
            }

            var tombstone = row.Value with
            {
                Status = DocumentStatus.Deleted,
                Reason = reason,
                Generation = Generation.After(row.Value.Generation, Fingerprint.Tombstone),
                ClaimCount = 0,
            };
            if (await stores.Documents.PutAsync(tombstone, WriteCondition.IfMatch(row.ETag), cancellationToken) is WriteOutcome.Written)
            {
                await _commit.CleanUpAsync(tombstone, cancellationToken);
                return DeletionOutcome.Deleted;
            }
        }

        return DeletionOutcome.Conflict;
    }

    private async Task<(SourceDocument Draft, string? Text)> ReadAsync(SourceDocument draft, CancellationToken cancellationToken)
    {
        if (await stores.Content.ReadTextAsync(draft, cancellationToken) is { } kept)
        {
            return (draft, kept);
        }

        if (await stores.Content.ReadAsync(draft, ContentKind.Original, cancellationToken) is not { } bytes)
        {
            return (draft with { Reason = draft.Reason ?? "Its bytes are not there." }, null);
        }

        return await reader.ReadAsync(new IncomingFile(draft.Name, draft.MediaType, bytes), limits, cancellationToken) switch
        {
            ReadOutcome.Text text => (draft with { MediaType = text.MediaType, Metadata = draft.Metadata.Or(text.Metadata) }, text.Value),
            ReadOutcome.Refused refused => (draft with { Reason = refused.Reason }, null),
            _ => (draft with { Reason = "It holds several documents." }, null),
        };
    }

    private async Task CleanUpAfterDefeatAsync(SourceDocument expected, CancellationToken cancellationToken)
    {
        if (await stores.Documents.FindAsync(expected.CaseId, expected.Id, cancellationToken) is { } winner)
        {
            await _commit.CleanUpAsync(winner.Value, cancellationToken);
        }
    }
}
