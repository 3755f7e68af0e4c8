using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Timeline;

/// <summary>What the sides said in one scope, over time.</summary>
/// <param name="Scope">What is counted.</param>
/// <param name="Series">One series for each side that spoke, officials first.</param>
public sealed record ScopeTimeline(Scope Scope, ImmutableArray<TimelineSeries> Series);
