using System.Text.Json.Nodes;
using System.Xml.Linq;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Functions.Tests.Hosting;
using FactCheck.Testing;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Functions.Tests.Settings;

public sealed class SettingsFileTests
{
    private static readonly string Root = RepositoryFolder.FullPath;
    private static readonly string Head = Path.Combine(Root, "functions", "FactCheck.Functions");

    [Fact]
    public void HostJson_ServesUnderTheBasePathAndTriesFailuresAFewTimes()
    {
        var host = JsonNode.Parse(File.ReadAllText(Path.Combine(Root, "host.json")))!;

        Assert.Equal("2.0", host["version"]!.GetValue<string>());
        Assert.Equal("OpenTelemetry", host["telemetryMode"]!.GetValue<string>());
        Assert.Equal("api", host["extensions"]!["http"]!["routePrefix"]!.GetValue<string>());
        Assert.InRange(host["extensions"]!["blobs"]!["maxDegreeOfParallelism"]!.GetValue<int>(), 1, 32);
        Assert.Equal(5, host["extensions"]!["queues"]!["maxDequeueCount"]!.GetValue<int>());
        Assert.Equal(
            host["extensions"]!["queues"]!["maxDequeueCount"]!.GetValue<int>(), host["extensions"]!["blobs"]!["poisonBlobThreshold"]!.GetValue<int>());
        Assert.True(TimeSpan.Parse(host["functionTimeout"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture) > new IngestionLimits().Deadline);
    }

    [Fact]
    public void LocalSettings_RunOnTheEmulatorWithPollingOnly()
    {
        var settings = Example();

        Assert.Equal("dotnet-isolated", settings["FUNCTIONS_WORKER_RUNTIME"]);
        Assert.Equal("UseDevelopmentStorage=true", settings["AzureWebJobsStorage"]);
        Assert.Equal("UseDevelopmentStorage=true", settings[StorageNames.ConnectionSetting]);
        var disabled = Assert.Single(settings, setting => setting.Key.EndsWith(".Disabled", StringComparison.Ordinal));
        Assert.Equal("true", disabled.Value);
        Assert.Equal("IngestBlob", disabled.Key["AzureWebJobs.".Length..^".Disabled".Length]);
        Assert.Contains(DeclaredFunction.All, function => function.Name == "IngestBlob");
    }

    [Fact]
    public void LocalSettings_AreAllReadByTheHeadOrTheHost_AndAreEnoughForBoth()
    {
        string[] ofTheHost = ["FUNCTIONS_WORKER_RUNTIME", "AzureWebJobsStorage", "AzureWebJobs.IngestBlob.Disabled"];
        var recording = new RecordingSettings(Example().Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Configuration.Sources.Clear();
        ((IConfigurationBuilder)builder.Configuration).Add(recording);
        builder.Services.AddFactCheck(builder.Configuration);
        using var host = builder.Build();

        Assert.NotNull(host.Services.GetRequiredService<Stores>());

        Assert.Equal(
            Example().Keys.Order(StringComparer.Ordinal),
            ofTheHost.Concat(recording.Asked.Where(Example().ContainsKey)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Readme_ListsTheCommandsThatTakeTheSettingsAsTheyAre()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "README.md")).ReplaceLineEndings("\n");

        Assert.Contains("   cd functions/FactCheck.Functions\n   cp local.settings.json.example local.settings.json\n   func start\n", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Head_TakesTheHostsSettingsIntoItsOutput()
    {
        var item = Assert.Single(XDocument.Load(Path.Combine(Head, "FactCheck.Functions.csproj")).Descendants("None"));

        Assert.Equal("../../host.json", item.Attribute("Include")?.Value);
        Assert.Equal("host.json", item.Attribute("Link")?.Value);
        Assert.Equal("PreserveNewest", item.Attribute("CopyToOutputDirectory")?.Value);
        Assert.Equal("PreserveNewest", item.Attribute("CopyToPublishDirectory")?.Value);
    }

    [Fact]
    public void Head_IsInTheSolutionAndNotBuiltByIt()
    {
        var lines = File.ReadAllLines(Path.Combine(Root, "FactCheck.sln"));
        var project = Assert.Single(lines, line => line.Contains("FactCheck.Functions.csproj", StringComparison.Ordinal));
        var id = project.Split('"')[^2];

        Assert.Contains(lines, line => line.Contains($"{id}.Debug|Any CPU.ActiveCfg", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(id, StringComparison.Ordinal) && line.Contains(".Build.0", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Example() =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Head, "local.settings.json.example")))!["Values"]!.AsObject()
            .ToDictionary(setting => setting.Key, setting => setting.Value!.GetValue<string>(), StringComparer.Ordinal);
}
