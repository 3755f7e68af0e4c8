using FactCheck.Benchmarks.Checking;
using FactCheck.Benchmarks.Discrepancies;
using FactCheck.Benchmarks.Extraction;
using FactCheck.Benchmarks.Extraction.Calibrating;
using FactCheck.Benchmarks.Ingestion;
using FactCheck.Benchmarks.Scale;
using FactCheck.Benchmarks.Statistics;

namespace FactCheck.Benchmarks;

/// <summary>Every measurement that is more than a benchmark of BenchmarkDotNet.</summary>
internal static class Verbs
{
    private static readonly Dictionary<string, Verb> All = new Verb[]
    {
        new("calibrate FOLDER [--held-back IDS]", "How far claims' confidence can be trusted, and the constants that fit it; of a folder of labelled texts", 1, (arguments, output, token) => Calibration.RunAsync(arguments, output, token), Optional: 2),
        new("check", "Two hundred statements against a case of 10,000 claims in the embedded store", 0, (_, output, token) => CheckSpeed.RunAsync(output, token)),
        new("compare-ingestion", "1,000 documents into the embedded store, against writing the same rows and blobs alone", 0, (_, output, token) => IngestionComparison.RunAsync(output, token)),
        new("compare-r", "The statistics against the same work in R", 0, (_, output, token) => RComparison.RunAsync(output, token)),
        new("discrepancies", "GET discrepancies of a case of 10,000 claims: reading, comparing, writing the answer", 0, (_, output, token) => DiscrepancySpeed.RunAsync(output, token)),
        new("extraction-scaling [FOLDER]", "Extraction of 50 and of 100 million characters: speed, growth, allocation; of a folder's texts", 0, (arguments, output, token) => ExtractionScaling.RunAsync(arguments.FirstOrDefault(), output, token), Optional: 1),
        new("extraction-fuzz", "Extraction of a million mutated sentences", 0, (_, output, token) => ExtractionFuzz.RunAsync(output, token)),
        new("number-recall LABELS FOLDER", "Share of labelled numbers that become claims; JSON Lines, and the folder of their texts", 2, (arguments, output, token) => NumberRecall.RunAsync(arguments[0], arguments[1], output, token)),
        new("scale DOCUMENTS", "What documents from an inbox cost on an emulated account: the tables of infra/SCALE.md", 1, (arguments, output, token) => ScaleSimulation.RunAsync(arguments[0], output, token)),
    }.ToDictionary(verb => verb.Name, StringComparer.Ordinal);

    public static string Help { get; } = string.Join(
        Environment.NewLine,
        [
            "Measurements, best run in a Release build:",
            .. All.Values.Select(verb => $"  {verb.Usage,-28} {verb.Help}"),
            $"  {"--filter PATTERN",-28} The benchmarks of that name; this and any other option goes to BenchmarkDotNet",
        ]);

    /// <summary>The verb that the arguments call, with as many arguments as it takes; null when they call none.</summary>
    public static Verb? Find(string[] args) =>
        args is [var name, .. var rest] && All.TryGetValue(name, out var verb) && verb.Takes(rest.Length) ? verb : null;
}
