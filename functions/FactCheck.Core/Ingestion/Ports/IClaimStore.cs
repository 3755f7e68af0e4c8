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

    /// <summary>
    /// Removes a document's claims of generations that can no longer be committed: those numbered like the standing one or
    /// lower, without the standing one itself. Higher numbers belong to writers that are still at work and are left alone.
    /// </summary>
    /// <param name="caseId">The case.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="standing">The committed generation.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task RemoveSupersededAsync(CaseId caseId, DocumentId documentId, Generation standing, CancellationToken cancellationToken);

    /// <summary>Adds a claim that a person entered: it belongs to no document and stands at once.</summary>
    /// <param name="claim">The claim; its document is null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Conflict when its id is taken.</returns>
    Task<WriteOutcome> AddByHandAsync(Claim claim, CancellationToken cancellationToken);

    /// <summary>Removes every claim of a case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken);

    /// <summary>
    /// One generation of a document's claims, in the order in which they were written: all of them, or none when the
    /// generation does not stand any more. The caller then reads the document's row again.
    /// </summary>
    /// <param name="caseId">The case.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="generation">The generation that the document's row names.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<Claim>> ReadAsync(CaseId caseId, DocumentId documentId, Generation generation, CancellationToken cancellationToken);

    /// <summary>
    /// The standing claims of a whole case, consistent for each document: claims of the generation that the document's row
    /// names when the call reads it, ordered by document and place in the text, then the claims entered by hand.
    /// </summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<Claim>> ReadAllAsync(CaseId caseId, CancellationToken cancellationToken);
}
