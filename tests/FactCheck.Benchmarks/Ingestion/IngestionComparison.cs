using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using FactCheck.Core.Cases;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Documents;
using FactCheck.Storage.Embedded;
using FactCheck.Testing;

namespace FactCheck.Benchmarks.Ingestion;

/// <summary>
/// What reading and extraction add to storage: documents taken in one after the other, against their rows and blobs written
/// through the same ports, by turns and each time into a fresh embedded store.
/// </summary>
internal static class IngestionComparison
{
    private const int Rounds = 5;
    private const double Megabyte = 1024 * 1024;

    /// <summary>Runs the comparison; the exit code is 1 when a store does not hold every document.</summary>
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var requests = IngestionWorkload.Requests();
        var prepared = await PrepareAsync(requests, cancellationToken);
        var expected = new StoreAccount(requests.Length, requests.Length, prepared.Sum(document => document.Claims.Length));
        await WriteLineAsync(output, $"{requests.Length:N0} documents of {requests.Average(request => request.File.Content.Length):N0} bytes, {expected.Claims:N0} claims");
        await WriteLineAsync(output, $"round   ingested/s    written/s   ratio   peak MB ingesting   writing");

        var rounds = new List<(Measured Ingested, Measured Written)>();
        for (var round = 1; round <= Rounds; round++)
        {
            var ingested = await MeasureAsync(stores => IngestAsync(stores, requests, cancellationToken), cancellationToken);
            var written = await MeasureAsync(stores => WriteAsync(stores, prepared, cancellationToken), cancellationToken);
            rounds.Add((ingested, written));
            await WriteLineAsync(output, $"{round,5} {ingested.PerSecond,12:F0} {written.PerSecond,12:F0} {written.PerSecond / ingested.PerSecond,7:F2} {ingested.PeakBytes / Megabyte,19:F0} {written.PeakBytes / Megabyte,9:F0}");
        }

        var time = Spread.Of(rounds.Select(round => round.Written.PerSecond / round.Ingested.PerSecond));
        var memory = Spread.Of(rounds.Select(round => (double)round.Ingested.PeakBytes / round.Written.PeakBytes));
        await WriteLineAsync(output, $"time, ingesting to writing:        {time}");
        await WriteLineAsync(output, $"peak memory, ingesting to writing: {memory}");
        var wrong = rounds.SelectMany(round => new[] { round.Ingested.Account, round.Written.Account }).FirstOrDefault(account => account != expected);
        await WriteLineAsync(output, $"{(wrong is null ? "every document is accounted for" : $"not every document is accounted for: {wrong} instead of {expected}")}");
        return wrong is null ? 0 : 1;
    }

    // Also warms both sides up.
    private static async Task<ImmutableArray<PreparedDocument>> PrepareAsync(ImmutableArray<IngestionRequest> requests, CancellationToken cancellationToken)
    {
        var prepared = ImmutableArray.CreateBuilder<PreparedDocument>(requests.Length);
        await MeasureAsync(
            async stores =>
            {
                var ingestion = Ingestion(stores);
                foreach (var request in requests)
                {
                    prepared.Add(await PreparedDocument.MakeAsync(ingestion, stores, request, cancellationToken));
                }
            },
            cancellationToken);
        await MeasureAsync(stores => WriteAsync(stores, prepared, cancellationToken), cancellationToken);
        return prepared.MoveToImmutable();
    }

    private static async Task<Measured> MeasureAsync(Func<Stores, Task> work, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var stores = EmbeddedStore.Open(folder.FullPath);
        await stores.Probe.PrepareAsync(cancellationToken);
        await stores.Cases.PutAsync(Case.Draft(IngestionWorkload.CaseId), WriteCondition.IfAbsent, cancellationToken);
        TimeSpan elapsed;
        var memory = new PeakWorkingSet();
        await using (memory)
        {
            var clock = Stopwatch.StartNew();
            await work(stores);
            elapsed = clock.Elapsed;
        }

        var account = await StoreAccount.OfAsync(stores, IngestionWorkload.CaseId, cancellationToken);
        return new(IngestionWorkload.Documents / elapsed.TotalSeconds, memory.Bytes, account);
    }

    private static async Task IngestAsync(Stores stores, ImmutableArray<IngestionRequest> requests, CancellationToken cancellationToken)
    {
        var ingestion = Ingestion(stores);
        foreach (var request in requests)
        {
            await ingestion.IngestAsync(request, cancellationToken);
        }
    }

    private static async Task WriteAsync(Stores stores, IEnumerable<PreparedDocument> prepared, CancellationToken cancellationToken)
    {
        foreach (var document in prepared)
        {
            await document.WriteAsync(stores, cancellationToken);
        }
    }

    private static DocumentIngestion Ingestion(Stores stores) =>
        new(stores, new DocumentReader(), new RuleBasedExtractor(), new IngestionLimits(), TimeProvider.System);

    private static Task WriteLineAsync(TextWriter output, FormattableString line) => output.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));

    private sealed record Measured(double PerSecond, long PeakBytes, StoreAccount Account);
}
