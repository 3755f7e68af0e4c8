using System.Diagnostics;
using System.Globalization;
using MathNet.Numerics.Statistics;

namespace FactCheck.Benchmarks.Discrepancies;

/// <summary>How long one piece of work took, run by run: by the clock, and on all processors together.</summary>
/// <param name="Elapsed">Milliseconds by the clock.</param>
/// <param name="Processor">Milliseconds of processor time of the whole process, garbage collection included.</param>
/// <param name="Allocated">Megabytes of a run.</param>
internal sealed record WorkTimes(IReadOnlyList<double> Elapsed, IReadOnlyList<double> Processor, double Allocated)
{
    public static string Header { get; } = "milliseconds     median      min      max   processor   its min   MB allocated";

    public double Median => Elapsed.Median();

    public static async Task<WorkTimes> MeasureAsync(Func<Task> work, int warmUps, int runs)
    {
        for (var i = 0; i < warmUps; i++)
        {
            await work();
        }

        GC.Collect();
        var (elapsed, processor) = (new List<double>(runs), new List<double>(runs));
        var allocated = GC.GetTotalAllocatedBytes();
        for (var i = 0; i < runs; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            await work();
            elapsed.Add(clock.Elapsed.TotalMilliseconds);
            processor.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        return new(elapsed, processor, (GC.GetTotalAllocatedBytes() - allocated) / (1e6 * runs));
    }

    public string Line(string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-12} {Median,10:F1} {Elapsed.Min(),8:F1} {Elapsed.Max(),8:F1} {Processor.Median(),11:F1} {Processor.Min(),9:F1} {Allocated,14:F1}");
}
