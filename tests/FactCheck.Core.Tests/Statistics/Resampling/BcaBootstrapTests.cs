using CsCheck;
using FactCheck.Core.Statistics.Resampling;
using FactCheck.Core.Statistics.Synthesis;
using MathNet.Numerics.Random;

namespace FactCheck.Core.Tests.Statistics.Resampling;

public class BcaBootstrapTests
{
    private const double RecordedLower = -0.702074031343;
    private const double RecordedUpper = -0.0537057839146;

    private static readonly double[] Sample = [-0.31, -0.44, -0.66, -0.35, -1.32, 0.12, 0.4, -0.05, -0.9, 0.22];

    [Fact]
    public void Compute_WithTheSameSeed_IsTheSame() => Assert.Equal(Median(3), Median(3));

    [Fact]
    public void Compute_WithAnotherSeed_IsAnother() => Assert.NotEqual(Mean(3).Interval, Mean(4).Interval);

    // Ten digits that every machine must give; they change only with the generator or the seeding.
    [Fact]
    public void Compute_GivesTheRecordedInterval()
    {
        var interval = Mean(1).Interval!.Value;

        Assert.Equal(RecordedLower, interval.Lower, 1e-9);
        Assert.Equal(RecordedUpper, interval.Upper, 1e-9);
    }

    // The mean of the drawn numbers is uniform in expectation: a draw that favours some units would shift it.
    [Theory]
    [InlineData(7)]
    [InlineData(4096)]
    [InlineData(5000)]
    public void Compute_DrawsEveryUnitAlike(int units)
    {
        double[] values = [.. Enumerable.Range(0, units).Select(i => (i - ((units - 1) / 2.0)) / units)];

        var interval = Compute(values, new BootstrapOptions { Resamples = 4000, Level = 0.9 }).Interval!.Value;

        // A normal interval of the mean of a uniform sample on (-1/2, 1/2).
        var half = 1.645 * Math.Sqrt((1 - (1.0 / units / units)) / 12 / units);
        Assert.Equal(-half, interval.Lower, half * 0.12);
        Assert.Equal(half, interval.Upper, half * 0.12);
    }

    [Fact]
    public void Compute_OfMeans_CoversAboutAsOftenAsItSays()
    {
        var random = new Xoshiro256StarStar(5, false);
        var covered = Enumerable.Range(0, 200).Count(_ =>
            Compute([.. random.NextDoubles(20)], new BootstrapOptions { Resamples = 499 }).Interval!.Value.Contains(0.5));

        Assert.InRange(covered, 178, 198);
    }

    [Fact]
    public void Compute_WhenEveryValueIsTheSame_HasNoWidth()
    {
        var result = Compute([2, 2, 2, 2, 2], new BootstrapOptions { Resamples = 199 });

        Assert.Equal(2, result.Interval!.Value.Lower);
        Assert.Equal(2, result.Interval.Value.Upper);
        Assert.Equal(0, result.Acceleration);
    }

    [Fact]
    public void Median_OfMultiplicities_IsTheMedianOfTheValuesWrittenOut() =>
        Gen.Select(Gen.Int[-20, 20].Array[1, 3].Array[2, 6], Gen.Int[0, 3].Array[6]).Sample((clusters, drawn) =>
        {
            var units = clusters.Select(cluster => cluster.Select(value => (double)value).ToArray()).ToArray();
            var counts = drawn.Take(units.Length).Select(count => (double)count).ToArray();
            if (counts.Sum() == 0)
            {
                return;
            }

            var written = units.SelectMany((unit, i) => Enumerable.Repeat(unit, (int)counts[i]).SelectMany(values => values)).Order().ToArray();
            var middle = (written[(written.Length - 1) / 2] + written[written.Length / 2]) / 2;

            Assert.Equal(middle, ResampleStatistics.Median(units)(counts));
            Assert.Equal(written.Average(), ResampleStatistics.Mean(units)(counts), 1e-12);
        });

    [Fact]
    public void PooledEffect_OfTheWholeSample_IsTheModels() =>
        Gen.Select(Gen.Double[-2, 2].Array[2, 9], Gen.Double[0.01, 0.5].Array[9]).Sample((effects, variances) =>
        {
            var used = variances[..effects.Length];
            var pooled = ResampleStatistics.PooledEffect(effects, used)(Enumerable.Repeat(1.0, effects.Length).ToArray());

            Assert.Equal(RandomEffects.Compute(effects, used, HeterogeneityEstimator.DerSimonianLaird).Pooled, pooled, 1e-10);
        });

    [Theory]
    [InlineData(198, 0.95, 1)]
    [InlineData(1_000_001, 1, 2)]
    [InlineData(10_000, double.NaN, 1)]
    [InlineData(199, 0.9, 0)]
    public void Faults_NamesEverySettingThatIsOff(int resamples, double level, int faults) =>
        Assert.Equal(faults, new BootstrapOptions { Resamples = resamples, Level = level }.Faults().Count());

    private static BcaResult Mean(int seed) => Compute(Sample, new BootstrapOptions { Resamples = 999, Seed = seed });

    private static BcaResult Compute(double[] values, BootstrapOptions options) =>
        BcaBootstrap.Compute(values.Length, ResampleStatistics.Mean(Units(values)), options, TestContext.Current.CancellationToken);

    private static BcaResult Median(int seed) =>
        BcaBootstrap.Compute(Sample.Length, ResampleStatistics.Median(Units(Sample)), new BootstrapOptions { Resamples = 999, Seed = seed }) with { Options = new() };

    private static double[][] Units(double[] values) => [.. values.Select(value => new[] { value })];
}
