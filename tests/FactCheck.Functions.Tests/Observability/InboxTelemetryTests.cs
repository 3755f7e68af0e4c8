using FactCheck.Api.Logging;
using FactCheck.Functions.Inbox;
using FactCheck.Functions.Tests.Hosting;
using FactCheck.Functions.Tests.Inbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Functions.Tests.Observability;

[Collection(nameof(TelemetryRunsAlone))]
public sealed class InboxTelemetryTests : InboxTest
{
    private const string Name = "january-2022/a.txt";

    private readonly RecordedTelemetry _telemetry = new();

    protected override IEnumerable<KeyValuePair<string, string?>> Settings => [KeyValuePair.Create(RecordedTelemetry.Setting.Name, (string?)RecordedTelemetry.Setting.Value)];

    [Fact]
    public async Task IngestBlob_LeavesUploadCaseAndDocumentOnItsTrace_AndLogsHowLongTheUploadWaited()
    {
        var blob = await UploadAsync(Name, "At least 225 people were killed.");

        await WorkerPipeline.InvokeAsync(Services, http: null, () => Functions.IngestBlob(blob, Stop));

        var document = Assert.Single((await Stores.Documents.ListAsync(Case, new(), Stop)).Items);
        var activity = Assert.Single(_telemetry.Activities);
        Assert.Equal(
            [Name, Case.Value, document.Id.Value, "Extracted"],
            new[] { SubjectAttributes.Upload, SubjectAttributes.Case, SubjectAttributes.Document, SubjectAttributes.State }.Select(activity.GetTagItem));
        var line = Assert.Single(_telemetry.Logs, line => line.CategoryName == typeof(BlobArrivals).FullName);
        var attributes = RecordedTelemetry.AttributesOf(line);
        Assert.Equal(activity.TraceId, line.TraceId);
        Assert.Equal([Case.Value], attributes[SubjectAttributes.Case]);
        Assert.Equal([Name], attributes[SubjectAttributes.Upload]);
        Assert.Single(attributes["LagSeconds"]);
    }

    [Fact]
    public async Task IngestionPoison_IsAnErrorInTheLogOfItsCase()
    {
        await Functions.IngestionPoison($$"""{"ContainerName":"inbox","BlobName":"{{Name}}"}""", Stop);

        var line = Assert.Single(_telemetry.Logs, line => line.LogLevel is LogLevel.Error);
        Assert.Equal([Case.Value], RecordedTelemetry.AttributesOf(line)[SubjectAttributes.Case]);
    }

    protected override void Configure(IServiceCollection services) => _telemetry.AddTo(services);
}
