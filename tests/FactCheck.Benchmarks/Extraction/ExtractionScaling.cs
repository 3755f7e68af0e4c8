using System.Globalization;
using FactCheck.Core.Extraction;

namespace FactCheck.Benchmarks.Extraction;

/// <summary>
/// Whether extraction is fast and linear: one thread on text of a size and of twice that size, in turn, the least of several
/// rounds. Reports are the texts of a folder, else the built-in ones; dense text has a claim in every sentence.
/// </summary>
internal static class ExtractionScaling
{
    private const int Million = 1_000_000;
    private const int Rounds = 5;
    private const double LeastSpeed = 10;
    private const double MostGrowth = 2.1;
    private const double MostAllocated = 16;

    /// <summary>A claim itself takes the better part of a kilobyte, and dense text has some 16,000 for each MB.</summary>
    private const double MostAllocatedWhenDense = 33;

    public static async Task<int> RunAsync(string? folder, TextWriter output, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> reports = folder is null ? ExtractionWorkload.Paragraphs : [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        List<ScalingMeasure> measures =
        [
            .. Measure(folder is null ? "built-in reports" : "reports", reports, 50, folder is null ? MostAllocatedWhenDense : MostAllocated, cancellationToken),
            .. Measure("dense text", ExtractionWorkload.DenseParagraphs, 50, MostAllocatedWhenDense, cancellationToken),
        ];
        foreach (var measure in measures)
        {
            await output.WriteLineAsync(measure.ToString()).ConfigureAwait(false);
        }

        return measures.TrueForAll(measure => measure.IsMet) ? 0 : 1;
    }

    private static IEnumerable<ScalingMeasure> Measure(string name, IReadOnlyList<string> parts, int megabytes, double mostAllocated, CancellationToken cancellationToken)
    {
        var extractor = new RuleBasedExtractor();
        var (half, whole) = (ExtractionWorkload.InputOf(parts, megabytes * Million), ExtractionWorkload.InputOf(parts, 2 * megabytes * Million));
        ExtractionCost.Of(extractor, ExtractionWorkload.InputOf(parts, 4 * Million), cancellationToken);
        var (small, large) = (ExtractionCost.Of(extractor, half, cancellationToken), ExtractionCost.Of(extractor, whole, cancellationToken));
        for (var round = 1; round < Rounds; round++)
        {
            small = small.Least(ExtractionCost.Of(extractor, half, cancellationToken));
            large = large.Least(ExtractionCost.Of(extractor, whole, cancellationToken));
        }

        var characters = half.Text.Length / (double)Million;
        var label = string.Create(CultureInfo.InvariantCulture, $"{name}, {megabytes} MB");
        yield return new(label + ", by clock", characters / small.Clock, "MB/s", Least: LeastSpeed);
        yield return new(label + ", by processor time", characters / small.Processor, "MB/s");
        yield return new(label + " twice against once, by clock", large.Clock / small.Clock, string.Empty, Most: MostGrowth);
        yield return new(label + " twice against once, by processor", large.Processor / small.Processor, string.Empty, Most: MostGrowth);
        yield return new(label + ", allocated per MB", small.Allocated, "MB", Most: mostAllocated);
        yield return new(label + ", claims per MB", small.Claims / characters, string.Empty);
    }
}
