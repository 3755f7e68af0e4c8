using System.Text.Json.Serialization;

namespace FactCheck.Core.Cases;

/// <summary>A document as taken in. Its bytes, its text and its claims are kept beside it.</summary>
public sealed record SourceDocument
{
    /// <summary>Identity, from case and bytes.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The case it belongs to.</summary>
    public required CaseId CaseId { get; init; }

    /// <summary>The file name or path it arrived under.</summary>
    public required string Name { get; init; }

    /// <summary>The media type as found, such as <c>text/html</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>How many bytes it has.</summary>
    public required long Length { get; init; }

    /// <summary>Title, publisher, address, date and language as somebody stated them: the sender, or the file about itself.</summary>
    public required DocumentMetadata Metadata { get; init; }

    /// <summary>What the text tells where nobody stated it, such as the date of its dateline. It is shown, and never taken for stated.</summary>
    public DocumentMetadata Inferred { get; init; } = DocumentMetadata.Unknown;

    /// <summary>What somebody stated and, where nobody did, what the text tells.</summary>
    [JsonIgnore]
    public DocumentMetadata Known => Metadata.Or(Inferred);

    /// <summary>How far it has come.</summary>
    public required DocumentStatus Status { get; init; }

    /// <summary>Why it is unreadable, failed or deleted; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>When it first arrived.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>
    /// The set of claims that stands: readers see the claims of this generation and no other. Null until the first extraction
    /// is committed.
    /// </summary>
    public Generation? Generation { get; init; }

    /// <summary>How often it has been revived after a deletion. Each life keeps its own bytes and text.</summary>
    public int Revivals { get; init; }

    /// <summary>How many claims the standing generation has.</summary>
    public int ClaimCount { get; init; }
}
