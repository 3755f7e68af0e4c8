using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Ingestion.Ports;

/// <summary>
/// Keeps claims by document and generation. What is written is not seen until the document's row names its generation.
/// </summary>
public interface IClaimStore
{
    /// <summary>Writes a generation's claims. Writing the same again changes nothing.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="generation">The generation they belong to.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task WriteAsync(CaseId caseId, DocumentId documentId, Generation generation, IReadOnlyList<Claim> claims, CancellationToken cancellationToken);

    /// <summary>Removes a document's claims of other generations than the standing one.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="standing">The committed generation: it and any with a higher number are left alone. Null removes all.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task RemoveSupersededAsync(CaseId caseId, DocumentId documentId, Generation? standing, CancellationToken cancellationToken);

    /// <summary>Removes every claim of a case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken);

    /// <summary>
    /// The standing claims of a document, in the order of the text: all of one generation or none.
    /// </summary>
    /// <param name="caseId">The case.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="generation">The generation that the document's row names.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<Claim>> ReadAsync(CaseId caseId, DocumentId documentId, Generation generation, CancellationToken cancellationToken);

    /// <summary>
    /// The standing claims of a whole case, consistent for each document: claims of the generation that the document's row
    /// names when the call reads it, ordered by document and place in the text.
    /// </summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<Claim>> ReadAllAsync(CaseId caseId, CancellationToken cancellationToken);
}
