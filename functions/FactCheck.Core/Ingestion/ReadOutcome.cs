using System.Collections.Immutable;
using FactCheck.Core.Cases;

namespace FactCheck.Core.Ingestion;

/// <summary>What reading a file came to.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>One document.</summary>
    /// <param name="Value">Its text.</param>
    /// <param name="MediaType">The media type as found.</param>
    /// <param name="Metadata">What the file says of itself.</param>
    public sealed record Text(string Value, string MediaType, DocumentMetadata Metadata) : ReadOutcome;

    /// <summary>Several documents in one file, such as the rows of a CSV; each is ingested as a file of its own.</summary>
    /// <param name="Files">The documents, in order; never empty.</param>
    public sealed record Several(ImmutableArray<IncomingFile> Files) : ReadOutcome;

    /// <summary>Nothing: the file is refused.</summary>
    /// <param name="Kind">In which way.</param>
    /// <param name="Reason">A sentence for people.</param>
    public sealed record Refused(RefusalKind Kind, string Reason) : ReadOutcome;
}
