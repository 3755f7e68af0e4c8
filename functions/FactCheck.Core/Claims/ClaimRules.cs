namespace FactCheck.Core.Claims;

/// <summary>What must hold of a claim as a whole, and of the claims of one document together.</summary>
public static class ClaimRules
{
    /// <summary>
    /// Names every rule that a claim breaks: a count has an interval and a dispute has none; a claim from a document has span,
    /// sentence and quote with the span inside the sentence, and one entered by hand has neither span nor sentence.
    /// </summary>
    /// <param name="claim">The claim to look at.</param>
    /// <returns>A sentence for each broken rule; empty when the claim is whole.</returns>
    public static IEnumerable<string> Broken(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Check(claim);

        static IEnumerable<string> Check(Claim claim)
        {
            if (claim.Quantity.Interval is null != claim.Dispute is not null)
            {
                yield return "A claim has an interval exactly when it is no dispute.";
            }

            var located = claim is { Span: not null, Sentence: not null, Quote: not null };
            if (claim.DocumentId is null ? claim is not { Span: null, Sentence: null } : !located)
            {
                yield return "A claim from a document has span, sentence and quote; one entered by hand has neither span nor sentence.";
            }

            if (claim is { Span: { } span, Sentence: { } sentence, Quote: { } quote } && (!sentence.Contains(span) || quote.Length != span.Length))
            {
                yield return "The span lies inside the sentence and is as long as the quote.";
            }
        }
    }

    /// <summary>Whether a count can be a part of another: no admissible count of the part need exceed the whole.</summary>
    /// <param name="part">The smaller count.</param>
    /// <param name="whole">The larger count.</param>
    public static bool CanBePartOf(CountInterval part, CountInterval whole) => whole.Upper is not { } upper || part.Lower <= upper;
}
