using System.Collections.Immutable;

namespace FactCheck.Core.Statistics.Lists;

/// <summary>Everything computed from one table of lists.</summary>
/// <param name="Overlap">The table.</param>
/// <param name="Pairs">Chapman and Lincoln-Petersen for each two lists.</param>
/// <param name="LowerBound">Chao's lower bound.</param>
/// <param name="Models">All log-linear models.</param>
public sealed record ListStatistics(
    OverlapTable Overlap,
    ImmutableArray<ReportedStatistic<TwoListResult>> Pairs,
    ReportedStatistic<ChaoResult> LowerBound,
    ReportedStatistic<ModelSummary> Models);
