namespace FactCheck.Local.Tests.Processes;

/// <summary>Waits for what another process brings about.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Asks until the answer satisfies.</summary>
    /// <exception cref="TimeoutException">It never did.</exception>
    public static async Task<T> GetAsync<T>(Func<Task<T>> ask, Predicate<T> satisfies)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(25));
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var answer = await ask();
            if (satisfies(answer))
            {
                return answer;
            }

            if (TimeProvider.System.GetElapsedTime(start) > Patience)
            {
                throw new TimeoutException($"Still: {answer}");
            }

            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }
}
