using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>A claim that is not compared, and why.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="Reason">Why, as a controlled value.</param>
/// <param name="Sentence">Why, in a sentence for people.</param>
/// <param name="By">The claim that took its place, took it back, or holds it; null when there is none.</param>
public sealed record Exclusion(ClaimId ClaimId, ExclusionReason Reason, string Sentence, ClaimId? By);
