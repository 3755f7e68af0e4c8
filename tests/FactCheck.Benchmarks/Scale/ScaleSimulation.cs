using System.Diagnostics;
using System.Globalization;
using FactCheck.Benchmarks.Ingestion;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Documents;
using FactCheck.Storage.Azure;
using FactCheck.Testing;
using FactCheck.Testing.Scale;

namespace FactCheck.Benchmarks.Scale;

/// <summary>
/// Takes documents of many sizes in from the inbox of an emulated account, counts what is sent, and prints the tables of
/// infra/SCALE.md.
/// </summary>
internal static class ScaleSimulation
{
    private const int WarmUp = 20;
    private const double Megabyte = 1024 * 1024;

    /// <summary>As many at once as the host runs on one instance.</summary>
    private const int AtOnce = 3;

    /// <summary>Runs it; the exit code is 1 when a document was not extracted.</summary>
    public static async Task<int> RunAsync(string count, TextWriter output, CancellationToken cancellationToken)
    {
        var documents = int.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture);
        var counter = new OperationCounter();
        var account = (await AzuriteServer.SharedAsync()).NewAccount();
        var options = new AzureStorageOptions { ConnectionString = account, Configure = counter.AddTo };
        await AzureStore.Connect(new AzureStorageOptions { ConnectionString = account }).Probe.PrepareAsync(cancellationToken);
        var inbox = await ScaleInbox.FillAsync(account, documents + WarmUp, cancellationToken);
        var work = new Work(AzureStore.Connect(options), AzureStore.Inbox(options));
        var warm = await work.IngestAsync(inbox.Items.Take(WarmUp), 1, cancellationToken);

        var alone = await MeasureAsync(work, inbox.Items.Skip(WarmUp).Take(documents / 2), 1, counter, cancellationToken);
        var together = await MeasureAsync(work, inbox.Items.Skip(WarmUp + (documents / 2)), AtOnce, counter, cancellationToken);
        await WriteAsync(output, $"alone:    {alone.Documents} documents, {alone.Claims} claims, {alone.Wall / alone.Documents:F4} s and {alone.Processor / alone.Documents:F4} s of processor each, peak {alone.Peak / Megabyte:F0} MB");
        await WriteAsync(output, $"{AtOnce} at once: {together.Documents} documents, {together.Claims} claims, {together.Wall / together.Documents:F4} s and {together.Processor / together.Documents:F4} s of processor each, peak {together.Peak / Megabyte:F0} MB");
        foreach (var (operation, requests) in together.Requests.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            await WriteAsync(output, $"  {operation,-18} {requests / (double)together.Documents:F3} each");
        }

        var cost = alone.Cost(together, inbox.Bytes / (double)inbox.Items.Count);
        foreach (var (name, value) in cost)
        {
            await output.WriteLineAsync($"| {name} | {value} |");
        }

        foreach (var size in MonthlyBill.Sizes)
        {
            await output.WriteLineAsync($"| {string.Join(" | ", new MonthlyBill(size, ScaleMeasurement.Read(cost)).Row())} |");
        }

        return warm + alone.Extracted + together.Extracted == inbox.Items.Count ? 0 : 1;
    }

    private static async Task<ScaleMeasurement> MeasureAsync(
        Work work, IEnumerable<InboxItem> items, int atOnce, OperationCounter counter, CancellationToken cancellationToken)
    {
        var batch = items.ToArray();
        var before = counter.Requests.ToDictionary(StringComparer.Ordinal);
        var (table, blob) = (counter.BytesTo("table"), counter.BytesTo("blob"));
        var claims = work.Claims;
        var memory = new PeakWorkingSet();
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var extracted = await work.IngestAsync(batch, atOnce, cancellationToken);
        var wall = clock.Elapsed;
        var used = Environment.CpuUsage.TotalTime - processor;
        await memory.DisposeAsync();
        return new(
            batch.Length,
            extracted,
            work.Claims - claims,
            wall.TotalSeconds,
            used.TotalSeconds,
            memory.Bytes,
            counter.Requests.ToDictionary(pair => pair.Key, pair => pair.Value - before.GetValueOrDefault(pair.Key), StringComparer.Ordinal),
            counter.BytesTo("table") - table,
            counter.BytesTo("blob") - blob);
    }

    private static Task WriteAsync(TextWriter output, FormattableString line) => output.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));

    private sealed class Work(Stores stores, IInbox inbox)
    {
        private readonly InboxIngestion _ingestion = new(
            new(stores, new DocumentReader(), new RuleBasedExtractor(), new IngestionLimits(), TimeProvider.System), stores, new IngestionLimits(), TimeProvider.System);

        private int _claims;

        public int Claims => _claims;

        public async Task<int> IngestAsync(IEnumerable<InboxItem> items, int atOnce, CancellationToken cancellationToken)
        {
            var extracted = 0;
            await Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken }, async (item, token) =>
            {
                await using var content = await inbox.OpenAsync(item, token) ?? throw new InvalidOperationException($"{item.Name} is gone.");
                if (await _ingestion.IngestAsync(item, content, token) is IngestionOutcome.Extracted outcome)
                {
                    Interlocked.Increment(ref extracted);
                    Interlocked.Add(ref _claims, outcome.Claims.Length);
                }
            });
            return extracted;
        }
    }
}
