using System.Diagnostics;

namespace FactCheck.Local.Tests.Processes;

/// <summary>The built program, run as a user runs it: in a process of its own.</summary>
internal static class FactCheckProgram
{
    /// <summary>The program's file, beside the tests.</summary>
    public static string Library { get; } = Path.Combine(AppContext.BaseDirectory, "factcheck.dll");

    /// <summary>Starts it with output and errors to be read.</summary>
    public static Process Start(string workingFolder, params string[] arguments) => Start(workingFolder, new Dictionary<string, string>(), arguments);

    private static Process Start(string workingFolder, IReadOnlyDictionary<string, string> settings, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = workingFolder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("FACTCHECK_KEY");
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        start.ArgumentList.Add(Library);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    /// <summary>Runs it to its end.</summary>
    public static Task<ProgramResult> RunAsync(string workingFolder, params string[] arguments) =>
        RunAsync(workingFolder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs it to its end with settings in its environment.</summary>
    public static async Task<ProgramResult> RunAsync(string workingFolder, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        using var process = Start(workingFolder, settings, arguments);
        return await ProgramResult.OfAsync(process);
    }
}
