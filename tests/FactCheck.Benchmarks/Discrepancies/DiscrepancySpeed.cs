using System.Globalization;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text.Json;
using FactCheck.Core.Comparison;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Json;
using FactCheck.Core.Reviewing;
using FactCheck.Storage.Embedded;
using FactCheck.Testing;

namespace FactCheck.Benchmarks.Discrepancies;

/// <summary>
/// What <c>GET discrepancies</c> costs on <see cref="LargeCase"/> in the embedded store, part by part. The store is opened
/// anew for each run, so that nothing it read before helps it; only "read again" is by a store that remembers.
/// </summary>
internal static class DiscrepancySpeed
{
    // Warm: methods that run once a request are compiled for good, by a profile of their own, only after some sixty requests.
    private const int WarmUps = 80;
    private const int Runs = 31;
    private const double WholeBar = 50;

    /// <summary>Runs it; the exit code is 1 when the whole takes longer than it may.</summary>
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        await Fresh().Probe.PrepareAsync(cancellationToken);
        await LargeCase.WriteAsync(Fresh(), cancellationToken);

        // First, while the process holds nothing of the case.
        await output.WriteLineAsync(WorkTimes.Header);
        var whole = await ReportAsync("whole", () => AnswerAsync(Fresh(), cancellationToken));
        await ReportAsync("read", () => CaseEvidence.ReadAsync(Fresh(), LargeCase.Case, cancellationToken));
        var kept = Fresh();
        await ReportAsync("read again", () => CaseEvidence.ReadAsync(kept, LargeCase.Case, cancellationToken));
        var evidence = await CaseEvidence.ReadAsync(kept, LargeCase.Case, cancellationToken);
        await ReportAsync("compare", () => Task.FromResult(CaseComparison.Compare(evidence, ComparisonOptions.Default)));
        var result = CaseComparison.Compare(evidence, ComparisonOptions.Default);
        await ReportAsync("serialise", () => SerialiseAsync(result, cancellationToken));

        var bytes = JsonSerializer.SerializeToUtf8Bytes(result, WireJson.Options);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{evidence.Claims.Count:N0} claims, {evidence.Documents.Count} documents, {result.Scopes.Length} scopes; answer {bytes.Length:N0} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}"));
        var passed = whole < WholeBar;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"median of the whole under {WholeBar} ms: {(passed ? "pass" : "FAIL")}"));
        return passed ? 0 : 1;

        Stores Fresh() => EmbeddedStore.Open(folder.FullPath);

        async Task<double> ReportAsync(string part, Func<Task> work)
        {
            var times = await WorkTimes.MeasureAsync(work, WarmUps, Runs);
            await output.WriteLineAsync(times.Line(part));
            return times.Median;
        }
    }

    private static async Task AnswerAsync(Stores stores, CancellationToken cancellationToken)
    {
        var @case = await stores.Cases.FindAsync(LargeCase.Case.Id, cancellationToken);
        var evidence = await CaseEvidence.ReadAsync(stores, @case!.Value, cancellationToken);
        await SerialiseAsync(CaseComparison.Compare(evidence, ComparisonOptions.Default), cancellationToken);
    }

    private static async Task SerialiseAsync(CaseDiscrepancies result, CancellationToken cancellationToken)
    {
        var body = PipeWriter.Create(Stream.Null);
        await JsonSerializer.SerializeAsync(body, result, WireJson.Options, cancellationToken);
        await body.CompleteAsync();
    }
}
