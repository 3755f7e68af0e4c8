using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Statistics.IntervalData;

namespace FactCheck.Core.Statistics;

/// <summary>What two sides say of one event: the unit of analysis. An event has one pair, at its widest shared scope.</summary>
/// <param name="EventId">The event; values of one event are resampled together.</param>
/// <param name="Official">The official count.</param>
/// <param name="Other">The count it is compared with.</param>
/// <param name="ClaimIds">Claims that the two counts rest on.</param>
/// <param name="Bound">Hard when the words force every end of both counts, soft when a rule reads one.</param>
/// <param name="LogRatioVariance">Sampling variance of the log-ratio, where the sources give one; published totals have none.</param>
public sealed record CountPair(
    string EventId,
    CountInterval Official,
    CountInterval Other,
    ImmutableArray<string> ClaimIds,
    Bound Bound = Bound.Hard,
    double? LogRatioVariance = null)
{
    /// <summary>The ratios other / official that the counts admit.</summary>
    public RatioRange Ratio => new(Other, Official);
}
