using System.Globalization;
using FactCheck.Core.Claims;
using FactCheck.Core.Reviewing;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>What keeps a claim from standing whatever its scope and date are.</summary>
internal static class Standings
{
    public static Exclusion? WhyNot(Claim claim, ComparisonOptions options) => claim switch
    {
        { Review: { State: ReviewState.Rejected } review } =>
            Exclusions.For(claim, ExclusionReason.UnderReview, $"A reviewer set it aside: {review.Reason}"),
        { Certainty: Certainty.Denied } =>
            Exclusions.For(claim, ExclusionReason.Denied, "Its source says that it is not so."),
        { Certainty: Certainty.Retracted } =>
            Exclusions.For(claim, ExclusionReason.Retracted, "Its source took it back."),
        { Source.Institution: Institution.Belligerent } when options.Belligerents is Belligerents.Exclude =>
            Exclusions.For(claim, ExclusionReason.Belligerent, "It is an armed group's own count; those stand only when asked for."),
        _ when ReviewThreshold.HoldsBack(claim, options.ReviewThreshold) =>
            Exclusions.For(claim, ExclusionReason.UnderReview, Unsure(claim.Confidence, options.ReviewThreshold)),
        _ => null,
    };

    private static string Unsure(double confidence, double threshold) => string.Create(
        CultureInfo.InvariantCulture,
        $"It was read with a confidence of {confidence:0.##}, below {threshold:0.##}, and no person has accepted it yet.");
}
