using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Functions.Inbox;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Functions.Tests.Inbox;

public sealed class InboxFunctionTests : InboxTest
{
    [Fact]
    public async Task IngestBlob_TakesItInWithItsMetadata_AndTheOtherTriggerChangesNothing()
    {
        var blob = await UploadAsync("january-2022/reports/a.txt", "At least 225 people were killed in Kazakhstan, police said.", new() { ["publisher"] = "%D0%A2%D0%90%D0%A1%D0%A1", ["publishedon"] = "2022-01-16" });

        await Functions.IngestBlob(blob, Stop);
        await ActivatorUtilities.CreateInstance<PollingFunctions>(Services).IngestBlobByPolling(blob, Stop);

        var document = Assert.Single((await Stores.Documents.ListAsync(Case, new(), Stop)).Items);
        Assert.Equal("ТАСС", document.Metadata.Publisher);
        Assert.Equal(new DateOnly(2022, 1, 16), document.Metadata.PublishedOn);
        Assert.Equal(225, Assert.Single(await Stores.Claims.ReadAllAsync(Case, Stop)).Quantity.Lower);
        Assert.Equal(CaseStatus.Draft, (await Stores.Cases.FindAsync(Case, Stop))?.Value.Status);
        Assert.Equal(IngestionState.Extracted, (await Stores.Ingestions.FindAsync(Case, "january-2022/reports/a.txt", Stop))?.State);
    }

    [Fact]
    public async Task IngestBlob_OutsideOfAnyCase_IsARecordedOutcome()
    {
        await Functions.IngestBlob(await UploadAsync("Not A Case/a.txt", "12 killed"), Stop);

        var record = Assert.Single((await Stores.Ingestions.ListAsync(null, new(), Stop)).Items);
        Assert.Equal(IngestionState.Rejected, record.State);
    }

    [Fact]
    public async Task IngestBlob_ThatIsGone_DoesNothing()
    {
        await Functions.IngestBlob(Container.GetBlobClient("january-2022/gone.txt"), Stop);

        Assert.Empty((await Stores.Ingestions.ListAsync(Case, new(), Stop)).Items);
    }

    [Fact]
    public async Task IngestionPoison_MarksTheArrivalFailed_UnlessItWasTakenInAfterAll()
    {
        var blob = await UploadAsync("january-2022/a.txt", "12 people were killed.");
        var tag = (await blob.GetPropertiesAsync(cancellationToken: Stop)).Value.ETag.ToString("H");
        var message = $$"""{"Type":"BlobTrigger","FunctionId":"Host.Functions.IngestBlob","BlobType":"BlockBlob","ContainerName":"inbox","BlobName":"january-2022/a.txt","ETag":{{System.Text.Json.JsonSerializer.Serialize(tag)}}}""";

        await Functions.IngestionPoison(message, Stop);
        var failed = await Stores.Ingestions.FindAsync(Case, "january-2022/a.txt", Stop);
        await Functions.IngestBlob(blob, Stop);
        await Functions.IngestionPoison(message, Stop);
        var settled = await Stores.Ingestions.FindAsync(Case, "january-2022/a.txt", Stop);

        Assert.Equal(IngestionState.Failed, failed?.State);
        Assert.Equal(IngestionState.Extracted, settled?.State);
    }

    [Fact]
    public async Task IngestionPoison_OfAnotherContainer_DoesNothing()
    {
        await Functions.IngestionPoison("""{"ContainerName":"documents","BlobName":"january-2022/a.txt"}""", Stop);

        Assert.Empty((await Stores.Ingestions.ListAsync(Case, new(), Stop)).Items);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task IngestionPoison_MessageOfSomebodyElse_Throws(string message) =>
        await Assert.ThrowsAsync<System.Text.Json.JsonException>(() => Functions.IngestionPoison(message, Stop));
}
