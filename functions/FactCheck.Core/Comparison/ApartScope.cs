using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Comparison;

/// <summary>A scope that another is not compared with, and why.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Reasons">In what the scopes differ, in the order of the vocabulary.</param>
/// <param name="Sentence">The same in a sentence for people, with the figures.</param>
public sealed record ApartScope(Scope Scope, ImmutableArray<ExclusionReason> Reasons, string Sentence);
