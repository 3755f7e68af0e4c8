using System.Diagnostics;
using System.Text.Json.Nodes;
using FactCheck.Testing;

namespace FactCheck.Functions.Tests.Settings;

/// <summary>What the head compiles, asked of MSBuild itself.</summary>
public sealed class BlobPollingTests
{
    private static readonly string[] Always = ["BlobArrivals.cs", "InboxFunctions.cs", "PoisonedBlob.cs"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Build_ByDefault_HasThePollingTrigger() =>
        Assert.Equal([.. Always, "PollingFunctions.cs"], await CompiledInboxAsync(variable: null));

    [Fact]
    public async Task Build_WithBlobPollingOff_LacksThePollingTriggerAlone() =>
        Assert.Equal(Always, await CompiledInboxAsync(variable: null, "-p:BlobPolling=false"));

    [Fact]
    public async Task Build_WithBlobPollingOffInTheEnvironment_LacksThePollingTriggerAlone() =>
        Assert.Equal(Always, await CompiledInboxAsync(variable: "false"));

    private static async Task<IEnumerable<string>> CompiledInboxAsync(string? variable, params string[] properties)
    {
        var head = Path.Combine(RepositoryFolder.FullPath, "functions", "FactCheck.Functions", "FactCheck.Functions.csproj");
        var start = new ProcessStartInfo("dotnet", ["msbuild", head, "-getItem:Compile", .. properties])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["BlobPolling"] = variable;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = await process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        Assert.True(process.ExitCode == 0, output);
        return JsonNode.Parse(output)!["Items"]!["Compile"]!.AsArray()
            .Select(item => item!["Identity"]!.GetValue<string>().Replace('\\', '/').Split('/'))
            .Where(path => path is ["Inbox", _])
            .Select(path => path[1])
            .Order(StringComparer.Ordinal);
    }
}
