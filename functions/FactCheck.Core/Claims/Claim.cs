using System.Collections.Immutable;
using FactCheck.Core.Cases;

namespace FactCheck.Core.Claims;

/// <summary>
/// One count of people harmed, said by someone, in one document, normalised and tied to the words it was read from.
/// A claim that a person enters has no document, no span and no sentence.
/// </summary>
public sealed record Claim
{
    /// <summary>Identity, stable when the document is read again.</summary>
    public required ClaimId Id { get; init; }

    /// <summary>The case that the document belongs to.</summary>
    public required CaseId CaseId { get; init; }

    /// <summary>The document; null when entered by hand.</summary>
    public required DocumentId? DocumentId { get; init; }

    /// <summary>What was done to the people counted.</summary>
    public required Harm Harm { get; init; }

    /// <summary>How many; without an interval where <see cref="Dispute"/> contradicts without a number.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>Who was counted.</summary>
    public required Victims Victims { get; init; }

    /// <summary>Who says it.</summary>
    public required Source Source { get; init; }

    /// <summary>The publisher that passes it on; null when the source itself publishes or nothing is known.</summary>
    public required Relay? RelayedBy { get; init; }

    /// <summary>How the source stands behind the count.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>What the count runs over.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Where the harm happened; null when nothing tells.</summary>
    public required Place? Place { get; init; }

    /// <summary>When the count stood; null when nothing tells.</summary>
    public required AsOf? AsOf { get; init; }

    /// <summary>When the harm happened; null when nothing tells.</summary>
    public required Period? Period { get; init; }

    /// <summary>The claim that this one counts a part of; null when it stands alone. A part is never larger than its whole.</summary>
    public required ClaimId? PartOf { get; init; }

    /// <summary>
    /// The first claim of the document that makes the same statement: same source, harm, victims, place, basis and quantity;
    /// null when this is the first or only mention. Mentions of one statement are one figure.
    /// </summary>
    public ClaimId? MentionOf { get; init; }

    /// <summary>Contradiction of another claim without a number; null for a count.</summary>
    public required Dispute? Dispute { get; init; }

    /// <summary>Where in the text the claim stands; null when entered by hand.</summary>
    public required TextSpan? Span { get; init; }

    /// <summary>Where in the text its sentence stands; null when entered by hand.</summary>
    public required TextSpan? Sentence { get; init; }

    /// <summary>The words at <see cref="Span"/>, to the letter; when entered by hand, the words that it was taken from, null when there are none.</summary>
    public required string? Quote { get; init; }

    /// <summary>How likely a careful reader is to agree, 0 to 1.</summary>
    public required double Confidence
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Confidence lies between 0 and 1.");
    }

    /// <summary>The rules that made it, in order, each <c>stage:rule</c>.</summary>
    public required ImmutableArray<string> Trace { get; init; }

    /// <summary>The extractor and its version; <c>manual</c> when entered by hand.</summary>
    public required string Extractor { get; init; }

    /// <summary>What a person has decided about it; null when nobody has.</summary>
    public Review? Review { get; init; }
}
