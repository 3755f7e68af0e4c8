using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Comparison.Pairing;

/// <summary>A scope of an event that gives no pair, or an event that has none.</summary>
/// <param name="CaseId">The event.</param>
/// <param name="Scope">The scope; null when the event has no figure of the harm at all.</param>
/// <param name="Reasons">Why, as controlled values; empty when one side says nothing in the scope.</param>
/// <param name="Sentence">Why, in a sentence for people.</param>
public sealed record LeftOutScope(CaseId CaseId, Scope? Scope, ImmutableArray<ExclusionReason> Reasons, string Sentence);
