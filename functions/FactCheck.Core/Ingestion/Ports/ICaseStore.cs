using FactCheck.Core.Cases;

namespace FactCheck.Core.Ingestion.Ports;

/// <summary>Keeps cases.</summary>
public interface ICaseStore
{
    /// <summary>The case with an id; null when there is none.</summary>
    /// <param name="id">The slug.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<Versioned<Case>?> FindAsync(CaseId id, CancellationToken cancellationToken);

    /// <summary>Writes a case.</summary>
    /// <param name="value">The case.</param>
    /// <param name="condition">What must hold of the stored row.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<WriteOutcome> PutAsync(Case value, WriteCondition condition, CancellationToken cancellationToken);

    /// <summary>Removes a case row; its documents and claims are removed before it, by the use case.</summary>
    /// <param name="id">The slug.</param>
    /// <param name="condition">What must hold of the stored row.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False when the row is not at the version asked for. Removing what is not there succeeds.</returns>
    Task<bool> DeleteAsync(CaseId id, WriteCondition condition, CancellationToken cancellationToken);

    /// <summary>Lists cases in the order of their ids.</summary>
    /// <param name="page">Which part.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidContinuationException">The token is not this listing's.</exception>
    Task<Page<Case>> ListAsync(PageRequest page, CancellationToken cancellationToken);
}
