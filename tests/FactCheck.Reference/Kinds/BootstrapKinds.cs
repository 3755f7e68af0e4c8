using System.Text.Json.Nodes;
using FactCheck.Core.Statistics.Resampling;

namespace FactCheck.Reference.Kinds;

internal static class BootstrapKinds
{
    public static object Plain(ReferenceCase item) => Answer(item, [.. item.Doubles("x").Select(value => new[] { value })]);

    public static object Clustered(ReferenceCase item) => Answer(item, item.Table("clusters"));

    // The file says which units each resample holds, so that nothing depends on a generator.
    private static object Answer(ReferenceCase item, double[][] units)
    {
        var statistic = item.Text("statistic") switch
        {
            "mean" => ResampleStatistics.Mean(units),
            "median" => ResampleStatistics.Median(units),
            var other => throw new NotSupportedException($"Unknown statistic '{other}'."),
        };
        var replicates = item.Input["indices"]!.AsArray().Select(row => statistic(Multiplicities(row!, units.Length))).ToArray();
        var jackknife = BcaBootstrap.Jackknife(units.Length, statistic);
        var distribution = new BcaDistribution(BcaBootstrap.Estimate(units.Length, statistic), replicates, jackknife);
        object Part(TieCount ties) => new
        {
            proportion_below = distribution.ProportionBelow(ties),
            z0 = distribution.Bias(ties),
            intervals = item.Levels.Select(level => new
            {
                level,
                adjusted = Shape.Pair(distribution.Adjusted(level, ties)),
                type6 = Shape.Pair(distribution.Interval(level, ties, QuantileRule.Type6)),
                type7 = Shape.Pair(distribution.Interval(level, ties, QuantileRule.Type7)),
                boot_normal_scale = Shape.Pair(distribution.Interval(level, ties, QuantileRule.NormalScale)),
            }),
        };
        return new
        {
            theta = distribution.Estimate,
            theta_star = replicates,
            jackknife,
            acceleration = distribution.Acceleration,
            strict = Part(TieCount.Strict),
            midpoint = Part(TieCount.Midpoint),
        };
    }

    private static double[] Multiplicities(JsonNode row, int units)
    {
        var counts = new double[units];
        foreach (var unit in row.AsArray())
        {
            counts[unit!.GetValue<int>()]++;
        }

        return counts;
    }
}
