using System.Collections.Immutable;

namespace FactCheck.Core.Statistics.Paired;

/// <summary>The Hodges-Lehmann estimate of the centre of differences.</summary>
/// <param name="N">Differences, zeros included.</param>
/// <param name="WalshAverages">Averages of all pairs of differences: n(n+1)/2.</param>
/// <param name="Estimate">Median of those averages.</param>
/// <param name="Intervals">One interval for each level asked for.</param>
/// <param name="Exact">Whether the intervals rest on the exact distribution of the signed-rank sum.</param>
public sealed record HodgesLehmannResult(
    int N,
    int WalshAverages,
    double Estimate,
    ImmutableArray<HodgesLehmannInterval> Intervals,
    bool Exact);
