using FactCheck.Core.Statistics.Lists.LogLinear;
using FactCheck.Core.Statistics.Resampling;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace FactCheck.Benchmarks.Statistics;

/// <summary>The work that is timed here and in R, on the same data.</summary>
public sealed class StatisticsWorkload
{
    /// <summary>Bootstrap settings of the comparison.</summary>
    private static readonly BootstrapOptions Bootstrap = new() { Resamples = 10_000, Seed = 1 };

    private readonly ResampleStatistic _median;
    private readonly ResampleStatistic _pooled;

    public StatisticsWorkload()
    {
        FourLists = new[] { 0L, 306, 936, 123, 845, 31, 217, 32, 1131, 106, 228, 42, 177, 18, 181, 27 };
        FiveLists = SimulateFiveLists();
        LogRatios = Simulate(200, 11);
        Effects = Simulate(50, 12);
        Variances = [.. Uniform(50, 13).Select(u => 0.02 + (0.3 * u))];
        _median = ResampleStatistics.Median([.. LogRatios.Select(value => new[] { value })]);
        _pooled = ResampleStatistics.PooledEffect(Effects, Variances);
        FourTable = Table(4, FourLists);
        FiveTable = Table(5, FiveLists);
    }

    /// <summary>Killings in Kosovo in 1999 by four lists (Ball et al. 2002), in the order of the histories.</summary>
    public IReadOnlyList<long> FourLists { get; }

    /// <summary>A simulated table of five lists with two dependent pairs.</summary>
    public IReadOnlyList<long> FiveLists { get; }

    /// <summary>Log-ratios of 200 events.</summary>
    public IReadOnlyList<double> LogRatios { get; }

    /// <summary>Effects of 50 studies.</summary>
    public IReadOnlyList<double> Effects { get; }

    /// <summary>Their sampling variances.</summary>
    public IReadOnlyList<double> Variances { get; }

    private ListTable FourTable { get; }

    private ListTable FiveTable { get; }

    public MultipleSystemsResult FitFourLists() => MultipleSystems.FitAll(FourTable);

    public MultipleSystemsResult FitFiveLists() => MultipleSystems.FitAll(FiveTable);

    public BcaResult BootstrapMedian() => BcaBootstrap.Compute(LogRatios.Count, _median, Bootstrap);

    public BcaResult BootstrapPooled() => BcaBootstrap.Compute(Effects.Count, _pooled, Bootstrap);

    private static ListTable Table(int lists, IReadOnlyList<long> cells) => ListTable.Of(
        lists,
        Enumerable.Range(1, cells.Count - 1).ToDictionary(cell => Convert.ToString(cell, 2).PadLeft(lists, '0'), cell => cells[cell]));

    private static double[] Uniform(int count, int seed) => new Xoshiro256StarStar(seed, false).NextDoubles(count);

    private static double[] Simulate(int count, int seed) => [.. Uniform(count, seed).Select(u => Normal.InvCDF(0.3, 0.5, u))];

    private static long[] SimulateFiveLists()
    {
        var random = new Xoshiro256StarStar(14, false);
        var cells = new long[32];
        for (var person = 0; person < 7000; person++)
        {
            var first = random.NextDouble() < 0.35;
            var second = random.NextDouble() < (first ? 0.40 : 0.25);
            var third = random.NextDouble() < 0.38;
            var fourth = random.NextDouble() < (third ? 0.36 : 0.24);
            var fifth = random.NextDouble() < 0.17;
            cells[(first ? 16 : 0) + (second ? 8 : 0) + (third ? 4 : 0) + (fourth ? 2 : 0) + (fifth ? 1 : 0)]++;
        }

        cells[0] = 0;
        return cells;
    }
}
