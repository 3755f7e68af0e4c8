using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>What keeps a claim from standing whatever its scope and date are.</summary>
internal static class Standings
{
    public static Exclusion? WhyNot(Claim claim, Belligerents belligerents) => claim switch
    {
        { Review: { State: ReviewState.Rejected } review } =>
            Exclusions.For(claim, ExclusionReason.UnderReview, $"A reviewer set it aside: {review.Reason}"),
        { Certainty: Certainty.Denied } =>
            Exclusions.For(claim, ExclusionReason.Denied, "Its source says that it is not so."),
        { Certainty: Certainty.Retracted } =>
            Exclusions.For(claim, ExclusionReason.Retracted, "Its source took it back."),
        { Source.Institution: Institution.Belligerent } when belligerents is Belligerents.Exclude =>
            Exclusions.For(claim, ExclusionReason.Belligerent, "It is an armed group's own count; those stand only when asked for."),
        _ => null,
    };
}
