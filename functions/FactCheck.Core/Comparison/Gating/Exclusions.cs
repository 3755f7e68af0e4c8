using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>Makes exclusions.</summary>
internal static class Exclusions
{
    public static Exclusion For(Claim claim, ExclusionReason reason, string sentence, ClaimId? by = null) =>
        new(claim.Id, reason, sentence, by);
}
