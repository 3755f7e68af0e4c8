using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Azure;
using FactCheck.Storage.Tests.Backends;
using FactCheck.Storage.Tests.Ingestion;

namespace FactCheck.Storage.Tests.Azure;

public sealed class AzureInboxTests() : IngestionTest(StoreKind.Azure)
{
    private string ConnectionString => ((AzureBackend)Backend).ConnectionString;

    private IInbox Container => AzureStore.Inbox(new AzureStorageOptions { ConnectionString = ConnectionString });

    [Fact]
    public async Task RunAsync_TakesInEachBlobWithItsMetadataOnceAndWhatChangesAgain()
    {
        await UploadAsync(TwoClaims);
        var sweep = new InboxSweep(Container, Inbox(Stores));

        var first = Assert.IsType<IngestionOutcome.Extracted>(Assert.Single(await SweepAsync(sweep)).Outcome);
        var second = await SweepAsync(sweep);
        var afterRestart = await SweepAsync(new InboxSweep(Container, Inbox(Backend.Open())));
        await UploadAsync(TwoClaims + " And 3 killed.");
        var third = await SweepAsync(sweep);

        Assert.Equal("ТАСС", first.Document.Value.Metadata.Publisher);
        Assert.Empty(second);
        Assert.Empty(afterRestart);
        Assert.Equal(3, Assert.IsType<IngestionOutcome.Extracted>(Assert.Single(third).Outcome).Claims.Length);
    }

    [Fact]
    public async Task OpenAsync_OfABlobThatChangedOrWent_GivesNull()
    {
        await UploadAsync("one");
        var item = await FirstAsync();
        await UploadAsync("another");

        Assert.Null(await Container.OpenAsync(item, Token));
        Assert.Null(await Container.OpenAsync(item with { Name = "gone", ETag = null }, Token));
        Assert.NotNull(await Container.OpenAsync(await FirstAsync(), Token));
    }

    private async Task<InboxItem> FirstAsync()
    {
        await foreach (var item in Container.ListAsync(Token))
        {
            return item;
        }

        throw new InvalidOperationException("The inbox is empty.");
    }

    private async Task UploadAsync(string text) =>
        await new BlobContainerClient(ConnectionString, StorageNames.InboxContainer).GetBlobClient("kazakhstan-2022/a.txt").UploadAsync(
            BinaryData.FromString(text),
            new BlobUploadOptions { Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { ["publisher"] = "%D0%A2%D0%90%D0%A1%D0%A1" } },
            Token);
}
