namespace FactCheck.Benchmarks;

/// <summary>One measurement that is started by its name.</summary>
/// <param name="Usage">Its name and what follows it.</param>
/// <param name="Help">What it does, in one line.</param>
/// <param name="Arguments">How many arguments follow the name.</param>
/// <param name="RunAsync">Does it and gives the exit code.</param>
/// <param name="Optional">How many further arguments may follow.</param>
internal sealed record Verb(string Usage, string Help, int Arguments, Func<string[], TextWriter, CancellationToken, Task<int>> RunAsync, int Optional = 0)
{
    public string Name => Usage.Split(' ')[0];

    /// <summary>Whether it takes so many arguments.</summary>
    public bool Takes(int arguments) => arguments >= Arguments && arguments <= Arguments + Optional;
}
