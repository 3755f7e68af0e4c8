using System.Diagnostics;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Embedded;
using FactCheck.Testing;

namespace FactCheck.Benchmarks.Ingestion;

/// <summary>A fresh embedded store with the benchmark's case, and the time spent on it.</summary>
internal sealed class TimedStore : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Stopwatch _clock = new();

    private TimedStore() => Stores = EmbeddedStore.Open(_folder.FullPath);

    public Stores Stores { get; }

    public TimeSpan Elapsed => _clock.Elapsed;

    public static async Task<TimedStore> OpenAsync(CancellationToken cancellationToken)
    {
        var store = new TimedStore();
        await store.Stores.Probe.PrepareAsync(cancellationToken);
        await store.Stores.Cases.PutAsync(Case.Draft(IngestionWorkload.CaseId), WriteCondition.IfAbsent, cancellationToken);
        return store;
    }

    public async Task TimeAsync(Func<Stores, Task> work)
    {
        _clock.Start();
        await work(Stores);
        _clock.Stop();
    }

    public void Dispose() => _folder.Dispose();
}
