using BenchmarkDotNet.Attributes;
using FactCheck.Core.Statistics.Resampling;
using MathNet.Numerics.Random;

namespace FactCheck.Benchmarks.Statistics;

/// <summary>The bootstrap by number of events and of resamples: time is to grow with their product.</summary>
public class BootstrapScaling
{
    private ResampleStatistic _median = null!;

    [Params(100, 1000)]
    public int Events { get; set; }

    [Params(1000, 10_000)]
    public int Resamples { get; set; }

    [GlobalSetup]
    public void Setup() => _median = ResampleStatistics.Median(
        [.. new Xoshiro256StarStar(1, false).NextDoubles(Events).Select(value => new[] { value })]);

    [Benchmark]
    public BcaResult Median() => BcaBootstrap.Compute(Events, _median, new BootstrapOptions { Resamples = Resamples });
}
