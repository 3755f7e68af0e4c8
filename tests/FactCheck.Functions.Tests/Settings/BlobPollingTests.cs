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

    [Theory]
    [InlineData("Release", "false", "true", "linux-x64")]
    [InlineData("Release", "true", "", "")]
    [InlineData("Debug", "false", "", "")]
    public async Task Publish_ForFlexConsumptionAlone_CompilesAheadOfTimeForItsSystem(string configuration, string polling, string ahead, string system)
    {
        var properties = JsonNode.Parse(await EvaluateAsync(
            variable: null, "-getProperty:PublishReadyToRun", "-getProperty:RuntimeIdentifier", $"-p:Configuration={configuration}", $"-p:BlobPolling={polling}"))!["Properties"]!;

        Assert.Equal((ahead, system), (properties["PublishReadyToRun"]!.GetValue<string>(), properties["RuntimeIdentifier"]!.GetValue<string>()));
    }

    private static async Task<IEnumerable<string>> CompiledInboxAsync(string? variable, params string[] properties) =>
        JsonNode.Parse(await EvaluateAsync(variable, ["-getItem:Compile", .. properties]))!["Items"]!["Compile"]!.AsArray()
            .Select(item => item!["Identity"]!.GetValue<string>().Replace('\\', '/').Split('/'))
            .Where(path => path is ["Inbox", _])
            .Select(path => path[1])
            .Order(StringComparer.Ordinal);

    private static async Task<string> EvaluateAsync(string? variable, params string[] arguments)
    {
        var head = Path.Combine(RepositoryFolder.FullPath, "functions", "FactCheck.Functions", "FactCheck.Functions.csproj");
        var start = new ProcessStartInfo("dotnet", ["msbuild", head, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["BlobPolling"] = variable;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = await process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        Assert.True(process.ExitCode == 0, output);
        return output;
    }
}
