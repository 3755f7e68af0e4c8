using System.Collections.Immutable;
using FactCheck.Core.Cases;

namespace FactCheck.Core.Comparison.Timeline;

/// <summary>The figures of a case at two times: when they stood, and when they could be known.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="KnownOn">The day that publication is cut at; null when it is not.</param>
/// <param name="Scopes">One timeline for each scope, in the order of the comparison.</param>
public sealed record CaseTimeline(CaseId CaseId, DateOnly? KnownOn, ImmutableArray<ScopeTimeline> Scopes);
