using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Ingestion;

/// <summary>Writes down what becomes of each arrival.</summary>
internal sealed class ArrivalLog(IIngestionLog log, TimeProvider time)
{
    /// <summary>Work on an arrival begins.</summary>
    public Task StartAsync(IngestionRequest request, DocumentId id, CancellationToken cancellationToken) =>
        PutAsync(request, IngestionState.Started, id, null, 0, cancellationToken);

    /// <summary>An arrival is not taken in.</summary>
    public Task RejectAsync(IngestionRequest request, string reason, CancellationToken cancellationToken) =>
        PutAsync(request, IngestionState.Rejected, null, reason, 0, cancellationToken);

    /// <summary>The claims of an arrival stand, or it cannot be read.</summary>
    public Task FinishAsync(IngestionRequest request, SourceDocument document, CancellationToken cancellationToken) =>
        PutAsync(request, StateOf(document), document.Id, document.Reason, document.ClaimCount, cancellationToken);

    /// <summary>Several documents of one arrival have been worked on.</summary>
    public Task FinishAsync(IngestionRequest request, IReadOnlyCollection<IngestionOutcome> outcomes, CancellationToken cancellationToken)
    {
        var refused = outcomes.Count(outcome => outcome is IngestionOutcome.Refused or IngestionOutcome.Unreadable);
        var reason = refused == 0 ? null : $"{refused} of {outcomes.Count} documents could not be read.";
        var state = refused == outcomes.Count ? IngestionState.Unreadable : IngestionState.Extracted;
        var claims = outcomes.OfType<IngestionOutcome.Extracted>().Sum(outcome => outcome.Claims.Length);
        return PutAsync(request, state, null, reason, claims, cancellationToken);
    }

    /// <summary>
    /// An arrival brought bytes that are known. Where they came by this very path before, the record says what it would say
    /// had they come once; otherwise they are a duplicate of what came by another path.
    /// </summary>
    public async Task SettleAsync(IngestionRequest request, SourceDocument document, CancellationToken cancellationToken)
    {
        var earlier = await log.FindAsync(request.CaseId, request.Path, cancellationToken);
        var own = earlier?.DocumentId == document.Id && earlier.State is not (IngestionState.Duplicate or IngestionState.Tombstoned);
        var state = own || document.Status is DocumentStatus.Deleted ? StateOf(document) : IngestionState.Duplicate;
        var record = Record(request, state, document.Id, document.Reason, document.ClaimCount);
        if (earlier is null || earlier with { At = record.At } != record)
        {
            await log.PutAsync(record, cancellationToken);
        }
    }

    private static IngestionState StateOf(SourceDocument document) => document.Status switch
    {
        DocumentStatus.Unreadable => IngestionState.Unreadable,
        DocumentStatus.Deleted => IngestionState.Tombstoned,
        DocumentStatus.Failed => IngestionState.Failed,
        DocumentStatus.Received => IngestionState.Started,
        _ => IngestionState.Extracted,
    };

    private Task PutAsync(
        IngestionRequest request, IngestionState state, DocumentId? id, string? reason, int claims, CancellationToken cancellationToken) =>
        log.PutAsync(Record(request, state, id, reason, claims), cancellationToken);

    private IngestionRecord Record(IngestionRequest request, IngestionState state, DocumentId? id, string? reason, int claims) =>
        new(request.CaseId, request.Path, request.ETag, state, id, reason, claims, time.GetUtcNow());
}
