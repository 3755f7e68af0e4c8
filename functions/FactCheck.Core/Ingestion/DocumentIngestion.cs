using FactCheck.Core.Cases;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Ingestion;

/// <summary>
/// Takes documents in. Taking in the same bytes again, at once or after a crash at any point, ends in the same state as taking
/// them in once. Infrastructure that fails throws, and the caller tries again.
/// </summary>
/// <param name="stores">Where everything is kept.</param>
/// <param name="reader">Turns bytes into text.</param>
/// <param name="extractor">Finds claims in text.</param>
/// <param name="limits">What is too large or takes too long.</param>
/// <param name="time">The clock.</param>
public sealed class DocumentIngestion(Stores stores, IDocumentReader reader, IClaimExtractor extractor, IngestionLimits limits, TimeProvider time)
{
    private const int Attempts = 10;

    private readonly ArrivalLog _log = new(stores.Ingestions, time);
    private readonly DocumentCommit _commit = new(stores, new TimedExtraction(extractor, limits, time));

    /// <summary>Takes a file into a case: reads it, finds its claims and keeps both.</summary>
    /// <param name="request">The file and where it arrived.</param>
    /// <param name="cancellationToken">Stops the work; what is not committed by then is as if it had not begun.</param>
    public async Task<IngestionOutcome> IngestAsync(IngestionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return await stores.Cases.FindAsync(request.CaseId, cancellationToken) is { } found
            ? await IngestAsync(found.Value, request, inner: false, cancellationToken)
            : new IngestionOutcome.NoSuchCase();
    }

    /// <summary>Takes a file into a case that has just been read or made.</summary>
    internal Task<IngestionOutcome> IngestAsync(Case @case, IngestionRequest request, CancellationToken cancellationToken) =>
        IngestAsync(@case, request, inner: false, cancellationToken);

    private async Task<IngestionOutcome> IngestAsync(Case @case, IngestionRequest request, bool inner, CancellationToken cancellationToken)
    {
        if (request.File.Content.Length > limits.MaximumBytes)
        {
            return await RefuseAsync(request, RefusalKind.TooLarge, $"A document may have at most {limits.MaximumBytes} bytes.", cancellationToken);
        }

        var id = DocumentId.For(@case.Id, request.File.Content.Span);
        var row = await stores.Documents.FindAsync(@case.Id, id, cancellationToken);
        if (IsSettled(row, request.Restore))
        {
            return await SettleAsync(request, row!, cancellationToken);
        }

        await _log.StartAsync(request, id, cancellationToken);
        return await reader.ReadAsync(request.File, limits, cancellationToken) switch
        {
            ReadOutcome.Text text => await KeepAsync(@case, request, id, row, text, null, cancellationToken),
            ReadOutcome.Refused { Kind: RefusalKind.Unreadable } refused => await KeepAsync(@case, request, id, row, null, refused.Reason, cancellationToken),
            ReadOutcome.Refused refused => await RefuseAsync(request, refused.Kind, refused.Reason, cancellationToken),
            ReadOutcome.Several when inner => await RefuseAsync(request, RefusalKind.Unreadable, "A document in a file may not hold further documents.", cancellationToken),
            ReadOutcome.Several several => await IngestEachAsync(@case, request, several, cancellationToken),
            var other => throw new InvalidOperationException($"The reader gave {other}."),
        };
    }

    private async Task<IngestionOutcome> IngestEachAsync(Case @case, IngestionRequest request, ReadOutcome.Several several, CancellationToken cancellationToken)
    {
        var outcomes = new List<IngestionOutcome>(several.Files.Length);
        foreach (var file in several.Files)
        {
            var part = request with { File = file, Path = $"{request.Path}#{outcomes.Count + 1}" };
            outcomes.Add(await IngestAsync(@case, part, inner: true, cancellationToken));
        }

        await _log.FinishAsync(request, outcomes, cancellationToken);
        return new IngestionOutcome.Several([.. outcomes]);
    }

    private async Task<IngestionOutcome> KeepAsync(
        Case @case,
        IngestionRequest request,
        DocumentId id,
        Versioned<SourceDocument>? row,
        ReadOutcome.Text? text,
        string? reason,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (IsSettled(row, request.Restore))
            {
                return await SettleAsync(request, row!, cancellationToken);
            }

            var draft = Draft(request, id, row?.Value, text) with { Reason = reason };
            await stores.Content.WriteAsync(draft, ContentKind.Original, request.File.Content, cancellationToken);
            if (await _commit.TryAsync(@case, row, draft, text?.Value, cancellationToken) is { } committed)
            {
                await _log.FinishAsync(request, committed.Document.Value, cancellationToken);
                return committed.ToOutcome();
            }

            row = await stores.Documents.FindAsync(@case.Id, id, cancellationToken);
        }

        return new IngestionOutcome.Conflict();
    }

    private SourceDocument Draft(IngestionRequest request, DocumentId id, SourceDocument? previous, ReadOutcome.Text? text) => new()
    {
        Id = id,
        CaseId = request.CaseId,
        Name = request.File.Name,
        MediaType = text?.MediaType ?? request.File.MediaType ?? "application/octet-stream",
        Length = request.File.Content.Length,
        Metadata = text is null ? request.Metadata : request.Metadata.Or(text.Metadata),
        Status = DocumentStatus.Received,
        RecordedAt = previous?.RecordedAt ?? time.GetUtcNow(),
        Revivals = previous is null ? 0 : previous.Revivals + (previous.Status is DocumentStatus.Deleted ? 1 : 0),
    };

    private async Task<IngestionOutcome> SettleAsync(IngestionRequest request, Versioned<SourceDocument> row, CancellationToken cancellationToken)
    {
        await _commit.CleanUpAsync(row.Value, cancellationToken);
        await _log.SettleAsync(request, row.Value, cancellationToken);
        var (document, claims) = await StandingClaims.ReadAsync(stores, row, cancellationToken);
        return new Committed(document, claims, Changed: false).ToOutcome();
    }

    private async Task<IngestionOutcome> RefuseAsync(IngestionRequest request, RefusalKind kind, string reason, CancellationToken cancellationToken)
    {
        await _log.RejectAsync(request, reason, cancellationToken);
        return new IngestionOutcome.Refused(kind, reason);
    }

    private static bool IsSettled(Versioned<SourceDocument>? row, bool restore) => row?.Value.Status switch
    {
        DocumentStatus.Extracted or DocumentStatus.Unreadable => true,
        DocumentStatus.Deleted => !restore,
        _ => false,
    };
}
