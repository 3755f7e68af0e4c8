using FactCheck.Core.Cases;

namespace FactCheck.Core.Ingestion;

/// <summary>A file that is to be taken into a case.</summary>
public sealed record IngestionRequest
{
    /// <summary>The case.</summary>
    public required CaseId CaseId { get; init; }

    /// <summary>The bytes and what the sender says of them.</summary>
    public required IncomingFile File { get; init; }

    /// <summary>What the sender says of the document; it goes before what the file says of itself.</summary>
    public DocumentMetadata Metadata { get; init; } = DocumentMetadata.Unknown;

    /// <summary>Where it arrived: a blob's name, a file's path under the inbox, or <c>http/</c> and the document's name.</summary>
    public required string Path { get; init; }

    /// <summary>Version of the blob or file, when it has one.</summary>
    public string? ETag { get; init; }

    /// <summary>Whether a deleted document is to be revived.</summary>
    public bool Restore { get; init; }
}
