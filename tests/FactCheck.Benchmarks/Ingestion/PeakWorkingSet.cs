namespace FactCheck.Benchmarks.Ingestion;

/// <summary>The most memory that this process holds while it is watched, looked at a hundred times a second.</summary>
internal sealed class PeakWorkingSet : IAsyncDisposable
{
    private readonly PeriodicTimer _timer = new(TimeSpan.FromMilliseconds(10));
    private readonly Task _watching;

    public PeakWorkingSet()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Bytes = Environment.WorkingSet;
        _watching = Task.Run(WatchAsync);
    }

    public long Bytes { get; private set; }

    public async ValueTask DisposeAsync()
    {
        _timer.Dispose();
        await _watching;
    }

    private async Task WatchAsync()
    {
        while (await _timer.WaitForNextTickAsync())
        {
            Bytes = Math.Max(Bytes, Environment.WorkingSet);
        }
    }
}
