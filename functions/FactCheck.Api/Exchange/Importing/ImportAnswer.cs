using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.Importing;

/// <summary>What became of an import.</summary>
public sealed record ImportAnswer
{
    /// <summary>The format that was read.</summary>
    public required string Format { get; init; }

    /// <summary>The claims that are new in the case.</summary>
    public required ImmutableArray<ClaimId> Added { get; init; }

    /// <summary>The claims that the case held already; nothing about them was changed.</summary>
    public required ImmutableArray<ClaimId> AlreadyKnown { get; init; }

    /// <summary>The documents that are new in the case.</summary>
    public required ImmutableArray<DocumentId> DocumentsAdded { get; init; }

    /// <summary>How many decisions about claims are new in the case.</summary>
    public required int ReviewsAdded { get; init; }

    /// <summary>What was not taken in, and why, in the order of the file.</summary>
    public required ImmutableArray<SkippedRow> Skipped { get; init; }

    /// <summary>Columns that mean nothing here.</summary>
    public required ImmutableArray<string> IgnoredColumns { get; init; }
}
