using System.Diagnostics;
using FactCheck.Core.Extraction;

namespace FactCheck.Benchmarks.Extraction;

/// <summary>What one extraction on one thread costs.</summary>
/// <param name="Clock">Seconds by the clock.</param>
/// <param name="Processor">Seconds of processor time, the garbage collector's threads included.</param>
/// <param name="Allocated">Bytes allocated for each character of the text.</param>
/// <param name="Claims">How many claims it found.</param>
internal readonly record struct ExtractionCost(double Clock, double Processor, double Allocated, int Claims)
{
    /// <summary>Measures one extraction, on a heap that was collected before.</summary>
    public static ExtractionCost Of(IClaimExtractor extractor, ExtractionInput input, CancellationToken cancellationToken)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var claims = extractor.Extract(input, cancellationToken).Claims;
        return new(clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)input.Text.Length, claims.Length);
    }

    /// <summary>The lesser of two in each respect: what other work on the machine adds is no cost of ours.</summary>
    public ExtractionCost Least(ExtractionCost other) =>
        new(Math.Min(Clock, other.Clock), Math.Min(Processor, other.Processor), Math.Min(Allocated, other.Allocated), Claims);
}
