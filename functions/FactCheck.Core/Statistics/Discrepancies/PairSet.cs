using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Core.Claims;
using FactCheck.Core.Statistics.IntervalData;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>Pairs prepared for the statistics, and what all their reports have in common.</summary>
internal sealed class PairSet
{
    private const string OnePairAnEvent = "Each event counts once, by one pair of figures with the same scope.";

    public PairSet(IEnumerable<CountPair> pairs, DiscrepancyOptions options)
    {
        // The order of events must not show in the result, nor in what the random numbers pick.
        Pairs = [.. pairs.OrderBy(pair => pair.EventId, StringComparer.Ordinal)
            .ThenBy(pair => string.Join(' ', pair.ClaimIds), StringComparer.Ordinal)
            .ThenBy(pair => pair.Ratio.Low.Log)
            .ThenBy(pair => pair.Ratio.High.Log)];
        Options = options;
        Ratios = [.. Pairs.Select(pair => pair.Ratio)];
    }

    public ImmutableArray<CountPair> Pairs { get; }

    public DiscrepancyOptions Options { get; }

    public ImmutableArray<RatioRange> Ratios { get; }

    public int Events => Pairs.Select(pair => pair.EventId).Distinct(StringComparer.Ordinal).Count();

    public bool AllExact => Ratios.All(ratio => ratio.IsExact);

    public IEnumerable<CountPair> ExactPairs => Pairs.Where(pair => pair.Ratio.IsExact);

    /// <summary>The log-ratios at one end, by event.</summary>
    public double[][] ByEvent(Func<RatioRange, CountRatio> end) => [.. Pairs
        .GroupBy(pair => pair.EventId, StringComparer.Ordinal)
        .Select(group => group.Select(pair => end(pair.Ratio).Log).ToArray())];

    /// <summary>A report without its value.</summary>
    public ReportedStatistic<T> Report<T>(string method, params ImmutableArray<string> assumptions)
        where T : class => new()
        {
            Method = method,
            N = Pairs.Length,
            Inputs = [.. Pairs.SelectMany(pair => pair.ClaimIds).Distinct(StringComparer.Ordinal)],
            Options = ImmutableSortedDictionary<string, string>.Empty
                .Add("level", Options.Level.ToString(CultureInfo.InvariantCulture))
                .Add("orientation", "ln(other / official)"),
            Assumptions = [OnePairAnEvent, .. assumptions],
            Warnings = Warnings(),
            Reading = string.Empty,
        };

    private ImmutableArray<string> Warnings()
    {
        var warnings = ImmutableArray.CreateBuilder<string>();
        if (Ratios.Count(ratio => !ratio.IsExact) is var inexact and > 0)
        {
            warnings.Add($"{inexact} of {Ratios.Length} pairs hold a figure that is an interval; results are ranges over all its values.");
        }

        if (Ratios.Count(ratio => !ratio.IsBounded) is var open and > 0)
        {
            warnings.Add($"{open} of {Ratios.Length} pairs hold a figure without an upper end; what it leaves open stays open.");
        }

        if (Pairs.Count(pair => pair.Bound == Bound.Soft) is var soft and > 0)
        {
            warnings.Add($"{soft} of {Ratios.Length} pairs rest on how words such as 'about' or 'dozens' are read as numbers.");
        }

        if (Ratios.Count(ratio => ratio.Low.ContinuityCorrected || ratio.High.ContinuityCorrected) is var zeros and > 0)
        {
            warnings.Add($"{zeros} of {Ratios.Length} pairs may hold a count of 0; one half was added to both counts there.");
        }

        if (Events < Ratios.Length)
        {
            warnings.Add("Some events have several pairs; rank tests take them as if they were independent.");
        }

        return warnings.ToImmutable();
    }
}
