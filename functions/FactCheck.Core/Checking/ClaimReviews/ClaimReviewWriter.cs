using System.Collections.Immutable;
using FactCheck.Core.Checking.Ratings;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Checking.ClaimReviews;

/// <summary>Writes an answer as a ClaimReview. Its dates come from the evidence and the question, so that it does not change.</summary>
internal static class ClaimReviewWriter
{
    public static ClaimReview Write(
        Claim said, CheckRequest request, string reason, VerdictRating rating, ImmutableArray<CheckEvidence> bearing, ImmutableArray<CheckEvidence> opposing)
    {
        ImmutableArray<CheckEvidence> all = [.. bearing, .. opposing];
        var text = request.Statement?.Trim() ?? said.Quote ?? string.Empty;
        var sentence = request.Statement is { } words && said.Sentence is { } span && span.End <= words.Length ? words[span.Start..span.End] : text;
        return new(
            sentence,
            request.KnownOn ?? all.Max(evidence => evidence.PublishedOn),
            ReviewAgent.Program,
            new(rating.Value, RatingScale.Best, RatingScale.Worst, rating.AlternateName, reason),
            new(text, ReviewAgent.Of(said.Source), said.AsOf?.Date, [.. bearing.Select(Cite)]),
            [.. all.Select(Cite)]);
    }

    private static CitedWork Cite(CheckEvidence evidence) => new(
        evidence.ClaimId.Value,
        evidence.DocumentName,
        evidence.Quote,
        evidence.Url,
        evidence.PublishedOn,
        evidence.Publisher is { } publisher ? ReviewAgent.Organization(publisher) : null);
}
