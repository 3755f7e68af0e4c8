using FactCheck.Core.Cases;

namespace FactCheck.Core.Ingestion.Ports;

/// <summary>Keeps one row for each document. The row's generation is the commit pointer of its claims.</summary>
public interface IDocumentStore
{
    /// <summary>The document with an id, deleted ones included; null when there is none.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="id">The document.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<Versioned<SourceDocument>?> FindAsync(CaseId caseId, DocumentId id, CancellationToken cancellationToken);

    /// <summary>Writes a document's row.</summary>
    /// <param name="value">The row.</param>
    /// <param name="condition">What must hold of the stored row.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<WriteOutcome> PutAsync(SourceDocument value, WriteCondition condition, CancellationToken cancellationToken);

    /// <summary>Removes every document row of a case, tombstones included.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken);

    /// <summary>Lists the documents of a case in the order of their ids, deleted ones included.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="page">Which part.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidContinuationException">The token is not this listing's.</exception>
    Task<Page<SourceDocument>> ListAsync(CaseId caseId, PageRequest page, CancellationToken cancellationToken);
}
