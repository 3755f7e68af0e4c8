using System.Diagnostics;
using System.Reflection;

namespace FactCheck.Infra.Tests;

/// <summary>The compiler that the project brings along as a package; tests are skipped where no package exists for the system.</summary>
internal static class BicepCompiler
{
    private static readonly string[] DeploymentVariables = ["AZURE_", "FACTCHECK_"];

    public static string Executable { get; } = Metadata("BicepPath");

    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    public static string Infrastructure { get; } = Path.Combine(RepositoryRoot, "infra");

    public static async Task<CompilerResult> RunAsync(string folder, params string[] arguments)
    {
        Assert.SkipUnless(File.Exists(Executable), $"There is no Bicep compiler for this system in the package feed ('{Executable}').");
        return await RunAsync(Executable, folder, arguments);
    }

    public static async Task<CompilerResult> RunAsync(string executable, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(executable, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Parameter files read the environment of a deployment; a check must not.
        foreach (var name in start.Environment.Keys.Where(IsDeploymentVariable).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["BICEP"] = Executable;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{executable}' did not start.");
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new CompilerResult(process.ExitCode, await output, await errors);
    }

    private static bool IsDeploymentVariable(string name) =>
        DeploymentVariables.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    private static string Metadata(string key) =>
        typeof(BicepCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value ?? "";
}
