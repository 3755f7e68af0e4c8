namespace FactCheck.Core.Ingestion.Ports;

/// <summary>Keeps every change to the registry of sources. Changes are added, never changed.</summary>
public interface ISourceStore
{
    /// <summary>Adds a change at its sequence.</summary>
    /// <param name="change">The change; its sequence is one more than the latest of its name that the writer has seen.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Conflict when the sequence is taken: somebody else has changed the entry in the meantime.</returns>
    Task<WriteOutcome> AppendAsync(SourceChange change, CancellationToken cancellationToken);

    /// <summary>Every change to one name, in sequence.</summary>
    /// <param name="name">The canonical name, to the letter.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<SourceChange>> ReadAsync(string name, CancellationToken cancellationToken);

    /// <summary>Every change, by name and sequence.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<SourceChange>> ReadAllAsync(CancellationToken cancellationToken);
}
