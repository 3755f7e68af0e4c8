using BenchmarkDotNet.Running;
using FactCheck.Benchmarks.Statistics;

if (args is ["compare-r", ..])
{
    return await RComparison.RunAsync(Console.Out, CancellationToken.None);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
