using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Documents;
using MathNet.Numerics.Statistics;

namespace FactCheck.Benchmarks.Ingestion;

/// <summary>
/// What reading and extraction add to storage: documents taken in one after the other, against their rows and blobs written
/// through the same ports. The two take turns, batch by batch, so that whatever else the machine does falls on both alike.
/// </summary>
internal static class IngestionComparison
{
    private const int Rounds = 5;
    private const int Batch = 50;
    private const double Megabyte = 1024 * 1024;

    /// <summary>Runs the comparison; the exit code is 1 when a store does not hold every document.</summary>
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var requests = IngestionWorkload.Requests();
        var prepared = await PrepareAsync(requests, cancellationToken);
        var expected = new StoreAccount(requests.Length, requests.Length, prepared.Sum(document => document.Claims.Length));
        await WriteLineAsync(output, $"{requests.Length:N0} documents of {requests.Average(request => request.File.Content.Length):N0} bytes, {expected.Claims:N0} claims");

        var ingesting = await PeakAsync(stores => IngestAsync(stores, requests, cancellationToken), cancellationToken);
        var writing = await PeakAsync(stores => WriteAsync(stores, prepared, cancellationToken), cancellationToken);
        await WriteLineAsync(output, $"peak working set: ingesting {ingesting / Megabyte:F0} MB, writing {writing / Megabyte:F0} MB, ratio {ingesting / (double)writing:F2}");

        await WriteLineAsync(output, $"round   ingested/s    written/s   time ratio");
        var ratios = new List<double>();
        var complete = true;
        for (var round = 1; round <= Rounds; round++)
        {
            using var ingested = await TimedStore.OpenAsync(cancellationToken);
            using var written = await TimedStore.OpenAsync(cancellationToken);
            for (var start = 0; start < requests.Length; start += Batch)
            {
                var (some, same) = (requests.Skip(start).Take(Batch), prepared.Skip(start).Take(Batch));
                await ingested.TimeAsync(stores => IngestAsync(stores, some, cancellationToken));
                await written.TimeAsync(stores => WriteAsync(stores, same, cancellationToken));
            }

            ratios.Add(ingested.Elapsed / written.Elapsed);
            await WriteLineAsync(output, $"{round,5} {requests.Length / ingested.Elapsed.TotalSeconds,12:F0} {requests.Length / written.Elapsed.TotalSeconds,12:F0} {ratios[^1],12:F2}");
            foreach (var (name, store) in new[] { ("ingested", ingested), ("written", written) })
            {
                var account = await StoreAccount.OfAsync(store.Stores, IngestionWorkload.CaseId, cancellationToken);
                if (account != expected)
                {
                    complete = false;
                    await WriteLineAsync(output, $"not everything {name} is there: {account} instead of {expected}");
                }
            }
        }

        await WriteLineAsync(output, $"time, ingesting to writing: minimum {ratios.Min():F2}, median {ratios.Median():F2}, maximum {ratios.Max():F2}");
        return complete ? 0 : 1;
    }

    // Also warms ingestion up.
    private static async Task<ImmutableArray<PreparedDocument>> PrepareAsync(ImmutableArray<IngestionRequest> requests, CancellationToken cancellationToken)
    {
        using var store = await TimedStore.OpenAsync(cancellationToken);
        var ingestion = Ingestion(store.Stores);
        var prepared = ImmutableArray.CreateBuilder<PreparedDocument>(requests.Length);
        foreach (var request in requests)
        {
            prepared.Add(await PreparedDocument.MakeAsync(ingestion, store.Stores, request, cancellationToken));
        }

        return prepared.MoveToImmutable();
    }

    private static async Task<long> PeakAsync(Func<Stores, Task> work, CancellationToken cancellationToken)
    {
        using var store = await TimedStore.OpenAsync(cancellationToken);
        var memory = new PeakWorkingSet();
        await using (memory)
        {
            await work(store.Stores);
        }

        return memory.Bytes;
    }

    private static async Task IngestAsync(Stores stores, IEnumerable<IngestionRequest> requests, CancellationToken cancellationToken)
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
}
