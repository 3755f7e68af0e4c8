using System.Diagnostics;
using System.Globalization;
using FactCheck.Core.Extraction;

namespace FactCheck.Benchmarks.Extraction;

/// <summary>Whether extraction is linear: the time of one thread for 50 and 100 million characters, and what they allocate.</summary>
internal static class ExtractionScaling
{
    private const int Million = 1_000_000;

    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var extractor = new RuleBasedExtractor();
        Measure(extractor, 4, cancellationToken);
        var half = Measure(extractor, 50, cancellationToken);
        var whole = Measure(extractor, 100, cancellationToken);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"50 MB {half.Seconds:F2} s ({50 / half.Seconds:F1} MB/s), 100 MB {whole.Seconds:F2} s, ratio {whole.Seconds / half.Seconds:F2}, {whole.Allocated / 100.0 / Million:F1} MB allocated per MB")).ConfigureAwait(false);
        return 0;
    }

    private static (double Seconds, long Allocated) Measure(RuleBasedExtractor extractor, int megabytes, CancellationToken cancellationToken)
    {
        var input = ExtractionWorkload.Input(megabytes * Million);
        GC.Collect();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        extractor.Extract(input, cancellationToken);
        return (clock.Elapsed.TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }
}
