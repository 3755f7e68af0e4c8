using BenchmarkDotNet.Running;
using FactCheck.Benchmarks;

if (args is [] or ["help" or "--help" or "-h"])
{
    await Console.Out.WriteLineAsync(Verbs.Help);
    return 0;
}

if (Verbs.Find(args) is { } verb)
{
    return await verb.RunAsync(args[1..], Console.Out, CancellationToken.None);
}

if (!args[0].StartsWith('-'))
{
    await Console.Error.WriteLineAsync($"\"{string.Join(' ', args)}\" is no measurement.{Environment.NewLine}{Verbs.Help}");
    return 2;
}

// In this process: a generated project does not leave out the build tools that this one leaves out, and would restore them.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, "--inProcess"]);
return 0;
