using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Ingestion;

/// <summary>Removes a case with everything in it. Unlike a document, a case leaves no tombstone.</summary>
/// <param name="stores">Where everything is kept.</param>
public sealed class CaseRemoval(Stores stores)
{
    /// <summary>
    /// Removes a case. Its row goes last, so that a removal which died half-way can be asked for again.
    /// </summary>
    /// <param name="id">The case.</param>
    /// <param name="etag">The version that the case must be at; null when any will do.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<DeletionOutcome> RemoveAsync(CaseId id, string? etag, CancellationToken cancellationToken)
    {
        var row = await stores.Cases.FindAsync(id, cancellationToken);
        if (row is null)
        {
            return DeletionOutcome.NotFound;
        }

        if (etag is not null && !string.Equals(etag, row.ETag, StringComparison.Ordinal))
        {
            return DeletionOutcome.Conflict;
        }

        await stores.Documents.DeleteAllAsync(id, cancellationToken);
        await stores.Claims.DeleteAllAsync(id, cancellationToken);
        await stores.Reviews.DeleteAllAsync(id, cancellationToken);
        await stores.Ingestions.DeleteAllAsync(id, cancellationToken);
        await stores.Content.DeleteAllAsync(id, cancellationToken);
        return await stores.Cases.DeleteAsync(id, etag is null ? WriteCondition.None : WriteCondition.IfMatch(etag), cancellationToken)
            ? DeletionOutcome.Deleted
            : DeletionOutcome.Conflict;
    }
}
