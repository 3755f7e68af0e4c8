using FactCheck.Core.Cases;

namespace FactCheck.Core.Ingestion.Ports;

/// <summary>
/// Keeps the bytes and the text of documents, apart for each life of a document (<see cref="SourceDocument.Revivals"/>):
/// a deletion that comes late does not touch what a revival has written.
/// </summary>
public interface IContentStore
{
    /// <summary>Keeps a document's bytes or text, unless they are kept already: the first stay.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">Bytes as they arrived, or text.</param>
    /// <param name="content">The bytes; text in UTF-8.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether the content was written; false when there was some already.</returns>
    Task<bool> WriteAsync(SourceDocument document, ContentKind kind, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>Opens a document's bytes or text; null when they are not there. The caller disposes the stream.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">Bytes as they arrived, or text.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<Stream?> OpenAsync(SourceDocument document, ContentKind kind, CancellationToken cancellationToken);

    /// <summary>Removes a document's bytes and text. Removing what is not there succeeds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task DeleteAsync(SourceDocument document, CancellationToken cancellationToken);

    /// <summary>Removes the bytes and texts of every document of a case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken);
}
