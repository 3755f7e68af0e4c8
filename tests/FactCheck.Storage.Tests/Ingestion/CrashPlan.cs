namespace FactCheck.Storage.Tests.Ingestion;

/// <summary>Lets a process die at one of its writes: just before it, or just after it.</summary>
public sealed class CrashPlan(int atWrite, bool before)
{
    private int _writes;

    /// <summary>Whether the process has died.</summary>
    public bool Happened { get; private set; }

    /// <summary>Does a write, or dies.</summary>
    public async Task<T> WriteAsync<T>(Func<Task<T>> write)
    {
        var fatal = ++_writes == atWrite;
        Happened |= fatal;
        if (fatal && before)
        {
            throw new SimulatedCrashException();
        }

        var result = await write();
        return fatal ? throw new SimulatedCrashException() : result;
    }

    /// <summary>Does a write, or dies.</summary>
    public Task WriteAsync(Func<Task> write) => WriteAsync(async () =>
    {
        await write();
        return 0;
    });
}
