using FactCheck.Core.Cases;

namespace FactCheck.Core.Ingestion.Ports;

/// <summary>Keeps what became of every arrival.</summary>
public interface IIngestionLog
{
    /// <summary>Writes the latest state of an arrival, over any earlier one of the same path.</summary>
    /// <param name="record">The state.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task PutAsync(IngestionRecord record, CancellationToken cancellationToken);

    /// <summary>The latest state of an arrival; null when the path is unknown.</summary>
    /// <param name="caseId">The case; null for arrivals that name none.</param>
    /// <param name="path">The path.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IngestionRecord?> FindAsync(CaseId? caseId, string path, CancellationToken cancellationToken);

    /// <summary>Lists the arrivals of a case in the order of their encoded paths.</summary>
    /// <param name="caseId">The case; null for arrivals that name none.</param>
    /// <param name="page">Which part.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidContinuationException">The token is not this listing's.</exception>
    Task<Page<IngestionRecord>> ListAsync(CaseId? caseId, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Removes every arrival of a case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken);
}
