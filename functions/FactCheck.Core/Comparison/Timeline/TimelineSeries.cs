using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Comparison.Timeline;

/// <summary>What one side said in a scope, over time.</summary>
/// <param name="Side">The side.</param>
/// <param name="Entries">Its figures, oldest first, those taken back among them.</param>
/// <param name="Disputes">Its contradictions without a number, oldest first.</param>
public sealed record TimelineSeries(Side Side, ImmutableArray<TimelineEntry> Entries, ImmutableArray<StandingDispute> Disputes);
