using BenchmarkDotNet.Attributes;
using FactCheck.Core.Statistics.Lists.LogLinear;
using FactCheck.Core.Statistics.Resampling;

namespace FactCheck.Benchmarks.Statistics;

/// <summary>The timed work alone: all models, and BCa intervals.</summary>
[MemoryDiagnoser]
public class StatisticsBenchmarks
{
    private readonly StatisticsWorkload _work = new();

    [Benchmark]
    public MultipleSystemsResult AllModelsOfFourLists() => _work.FitFourLists();

    [Benchmark]
    public MultipleSystemsResult AllModelsOfFiveLists() => _work.FitFiveLists();

    [Benchmark]
    public BcaResult BcaOfMedian() => _work.BootstrapMedian();

    [Benchmark]
    public BcaResult BcaOfPooledEffect() => _work.BootstrapPooled();
}
