using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Ingestion;

/// <summary>What taking in, or reading anew, a document came to.</summary>
public abstract record IngestionOutcome
{
    private IngestionOutcome()
    {
    }

    /// <summary>The document's claims stand.</summary>
    /// <param name="Document">The document as it stands.</param>
    /// <param name="Claims">Its claims, in the order of the text.</param>
    /// <param name="AlreadyKnown">Whether it stood before, so that nothing changed.</param>
    public sealed record Extracted(Versioned<SourceDocument> Document, ImmutableArray<Claim> Claims, bool AlreadyKnown) : IngestionOutcome;

    /// <summary>The document is kept, but it cannot be read; its row has the reason.</summary>
    /// <param name="Document">The document as it stands.</param>
    /// <param name="AlreadyKnown">Whether it stood before, so that nothing changed.</param>
    public sealed record Unreadable(Versioned<SourceDocument> Document, bool AlreadyKnown) : IngestionOutcome;

    /// <summary>One file held several documents.</summary>
    /// <param name="Outcomes">What became of each, in the order of the file.</param>
    public sealed record Several(ImmutableArray<IngestionOutcome> Outcomes) : IngestionOutcome;

    /// <summary>The file is not taken in, and not kept.</summary>
    /// <param name="Kind">In which way.</param>
    /// <param name="Reason">A sentence for people.</param>
    public sealed record Refused(RefusalKind Kind, string Reason) : IngestionOutcome;

    /// <summary>A person has deleted the document, and nobody asked to revive it.</summary>
    /// <param name="Document">What is left of the document.</param>
    public sealed record Tombstoned(Versioned<SourceDocument> Document) : IngestionOutcome;

    /// <summary>An upload is not taken in: its name does not begin with a case, or what it says of itself makes no sense.</summary>
    /// <param name="Reason">A sentence for people.</param>
    public sealed record Rejected(string Reason) : IngestionOutcome;

    /// <summary>There is no such case.</summary>
    public sealed record NoSuchCase : IngestionOutcome;

    /// <summary>The case has no such document.</summary>
    public sealed record NoSuchDocument : IngestionOutcome;

    /// <summary>The document is not, or no longer, at the version that the caller expected.</summary>
    public sealed record Conflict : IngestionOutcome;
}
