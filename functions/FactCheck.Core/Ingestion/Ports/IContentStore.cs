using FactCheck.Core.Cases;

namespace FactCheck.Core.Ingestion.Ports;

/// <summary>Keeps the bytes and the text of documents.</summary>
public interface IContentStore
{
    /// <summary>Keeps a document's bytes or text. Writing the same again changes nothing.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="kind">Bytes as they arrived, or text.</param>
    /// <param name="content">The bytes; text in UTF-8.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task WriteAsync(CaseId caseId, DocumentId documentId, ContentKind kind, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>Opens a document's bytes or text; null when they are not there. The caller disposes the stream.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="kind">Bytes as they arrived, or text.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<Stream?> OpenAsync(CaseId caseId, DocumentId documentId, ContentKind kind, CancellationToken cancellationToken);

    /// <summary>Removes a document's bytes and text. Removing what is not there succeeds.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task DeleteAsync(CaseId caseId, DocumentId documentId, CancellationToken cancellationToken);
}
