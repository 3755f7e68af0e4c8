using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Checking.Matching;

/// <summary>A claim that is not compared.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Reasons">Why not.</param>
/// <param name="Sentence">Why not, for people; null where the scopes themselves tell it.</param>
internal sealed record UncomparedCandidate(Claim Claim, ImmutableArray<ExclusionReason> Reasons, string? Sentence);
