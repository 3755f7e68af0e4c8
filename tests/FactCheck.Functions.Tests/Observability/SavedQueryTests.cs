using System.Text.RegularExpressions;
using FactCheck.Api.Logging;
using FactCheck.Functions.Inbox;
using FactCheck.Functions.Tests.Inbox;
using FactCheck.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Functions.Tests.Observability;

/// <summary>What the workspace's saved queries read is what an ingestion logs.</summary>
[Collection(nameof(TelemetryRunsAlone))]
public sealed partial class SavedQueryTests : InboxTest
{
    private readonly RecordedTelemetry _telemetry = new();

    protected override IEnumerable<KeyValuePair<string, string?>> Settings => [KeyValuePair.Create(RecordedTelemetry.Setting.Name, (string?)RecordedTelemetry.Setting.Value)];

    [Theory]
    [InlineData("ingestLag.kql", typeof(BlobArrivals))]
    [InlineData("ingestOutcomes.kql", typeof(LoggedIngestions))]
    public async Task Query_ReadsPropertiesOfTheLineThatAnIngestionLogs(string query, Type category)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.FullPath, "infra", "queries", query), Stop);

        await Functions.IngestBlob(await UploadAsync("january-2022/a.txt", "At least 225 people were killed."), Stop);

        var attributes = RecordedTelemetry.AttributesOf(Assert.Single(_telemetry.Logs, line => line.CategoryName == category.FullName));
        var properties = Property().Matches(text).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(properties);
        Assert.All(properties, property => Assert.False(string.IsNullOrEmpty(Assert.Single(attributes[property])), property));
    }

    protected override void Configure(IServiceCollection services) => _telemetry.AddTo(services);

    [GeneratedRegex(@"Properties\.(?<name>\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Property();
}
