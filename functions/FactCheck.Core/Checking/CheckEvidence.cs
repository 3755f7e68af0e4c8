using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Checking;

/// <summary>A claim that an answer rests on, with the words it came from and where they stand.</summary>
public sealed record CheckEvidence
{
    /// <summary>The claim.</summary>
    public required ClaimId ClaimId { get; init; }

    /// <summary>What it counts.</summary>
    public required Scope Scope { get; init; }

    /// <summary>How many, as said.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>Who says it, by canonical name.</summary>
    public required string Source { get; init; }

    /// <summary>The source as printed; null when nobody is named.</summary>
    public required string? SourceLabel { get; init; }

    /// <summary>Where the source stands.</summary>
    public required Side Side { get; init; }

    /// <summary>Who passes it on, or published the document; null when not known.</summary>
    public required string? Publisher { get; init; }

    /// <summary>When the count stood; null when nothing tells.</summary>
    public required EffectiveDate? Date { get; init; }

    /// <summary>What took its place; null when it stands.</summary>
    public required FigureReference? SupersededBy { get; init; }

    /// <summary>The words, to the letter; null when entered by hand.</summary>
    public required string? Quote { get; init; }

    /// <summary>The document; null when entered by hand.</summary>
    public required DocumentId? DocumentId { get; init; }

    /// <summary>The document's file name; null when entered by hand.</summary>
    public required string? DocumentName { get; init; }

    /// <summary>The day of publication; null when not known.</summary>
    public required DateOnly? PublishedOn { get; init; }

    /// <summary>Where the document was published; null when not known.</summary>
    public required string? Url { get; init; }

    /// <summary>The path of the document's text on this server; null when entered by hand.</summary>
    public required string? Text { get; init; }

    /// <summary>Where in that text the words stand; null when entered by hand.</summary>
    public required TextSpan? Span { get; init; }

    /// <summary>The claim in a line for people.</summary>
    public required string Sentence { get; init; }
}
