using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Ingestion;

/// <summary>A document's row and claims as committed.</summary>
internal sealed record Committed(Versioned<SourceDocument> Document, ImmutableArray<Claim> Claims, bool Changed)
{
    /// <summary>The outcome that tells of it.</summary>
    public IngestionOutcome ToOutcome() => Document.Value.Status switch
    {
        DocumentStatus.Deleted => new IngestionOutcome.Tombstoned(Document),
        DocumentStatus.Unreadable => new IngestionOutcome.Unreadable(Document, !Changed),
        _ => new IngestionOutcome.Extracted(Document, Claims, !Changed),
    };
}
