using System.Globalization;
using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Statistics;
using FactCheck.Core.Statistics.Discrepancies;
using FactCheck.Core.Statistics.Resampling;

namespace FactCheck.Core.Tests.Statistics.Discrepancies;

internal static class PairGenerators
{
    /// <summary>Few resamples, so that properties can be tried often.</summary>
    public static DiscrepancyOptions Quick { get; } = new() { Bootstrap = new BootstrapOptions { Resamples = 199, Seed = 7 } };

    public static DiscrepancyStatistics Analyse(IEnumerable<CountPair> pairs, DiscrepancyOptions? options = null) =>
        DiscrepancyAnalysis.Compute(pairs, options, TestContext.Current.CancellationToken);

    public static Gen<CountInterval> Exact { get; } = Gen.Int[0, 60].Select(count => CountInterval.Exactly(count));

    public static Gen<CountInterval> Any { get; } = Gen.OneOf(
        Exact,
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 4]).Select((low, width) => new CountInterval(low, low + width)),
        Gen.Int[0, 60].Select(low => new CountInterval(low, null)));

    public static Gen<CountPair[]> Pairs(Gen<CountInterval> counts, int most = 6) =>
        Gen.Select(counts, counts).Array[1, most].Select(pairs => pairs
            .Select((pair, i) => Pair(i, pair.Item1, pair.Item2))
            .ToArray());

    public static CountPair Pair(int number, CountInterval official, CountInterval other) =>
        new($"event-{number.ToString("D3", CultureInfo.InvariantCulture)}", official, other, [$"claim-{number}-a", $"claim-{number}-b"]);

    public static CountPair[] Exactly(params (long Official, long Other)[] counts) =>
        [.. counts.Select((pair, i) => Pair(i, CountInterval.Exactly(pair.Official), CountInterval.Exactly(pair.Other)))];
}
