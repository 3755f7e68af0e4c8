using System.Collections.Immutable;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Checking;

/// <summary>A claim that a statement is not compared with, and why.</summary>
/// <param name="Evidence">The claim.</param>
/// <param name="Reasons">Why, as controlled values.</param>
/// <param name="Sentence">Why, in a sentence for people.</param>
public sealed record UncomparedClaim(CheckEvidence Evidence, ImmutableArray<ExclusionReason> Reasons, string Sentence);
