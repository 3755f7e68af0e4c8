namespace FactCheck.Core.Ingestion.Ports;

/// <summary>Keeps the registry of sources.</summary>
public interface ISourceStore
{
    /// <summary>The entry under a canonical name; null when there is none.</summary>
    /// <param name="name">The name, to the letter.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<Versioned<SourceEntry>?> FindAsync(string name, CancellationToken cancellationToken);

    /// <summary>Writes an entry.</summary>
    /// <param name="value">The entry.</param>
    /// <param name="condition">What must hold of the stored entry.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<WriteOutcome> PutAsync(SourceEntry value, WriteCondition condition, CancellationToken cancellationToken);

    /// <summary>Removes an entry.</summary>
    /// <param name="name">The name, to the letter.</param>
    /// <param name="condition">What must hold of the stored entry.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False when the entry is not at the version asked for. Removing what is not there succeeds.</returns>
    Task<bool> DeleteAsync(string name, WriteCondition condition, CancellationToken cancellationToken);

    /// <summary>Lists entries in the order of their encoded names.</summary>
    /// <param name="page">Which part.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidContinuationException">The token is not this listing's.</exception>
    Task<Page<SourceEntry>> ListAsync(PageRequest page, CancellationToken cancellationToken);
}
