using System.Globalization;
using Azure.Core;
using Azure.Storage.Blobs;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Azure;
using FactCheck.Storage.Tests.Backends;
using FactCheck.Storage.Tests.Ingestion;

namespace FactCheck.Storage.Tests.Azure;

/// <summary>What a document costs in requests, and that dying after any one of them does no harm.</summary>
public sealed class AzureRequestTests() : IngestionTest(StoreKind.Azure)
{
    private AzureBackend Account => (AzureBackend)Backend;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(950)]
    public async Task IngestAsync_OfADocumentWithClaims_CostsEightRequestsAndOneForEachHundred(int claims)
    {
        await PutCaseAsync(Stores);
        var counter = new CountingPolicy();
        var stores = Account.Open(options => options.AddPolicy(counter, HttpPipelinePosition.PerRetry));

        var outcome = await Ingestion(stores).IngestAsync(Request(Text(claims)), Token);

        Assert.Equal(claims, Assert.IsType<IngestionOutcome.Extracted>(outcome).Claims.Length);
        Assert.True(counter.Requests.Count <= Budget(claims), string.Join('\n', counter.Requests));
    }

    [Fact]
    public async Task IngestAsync_FromTheInboxIntoANewCase_CostsTwoRequestsMore()
    {
        await new BlobContainerClient(Account.ConnectionString, StorageNames.InboxContainer).UploadBlobAsync($"{CaseId}/a.txt", Bytes(Text(250)), Token);
        var counter = new CountingPolicy();
        var stores = Account.Open(Count);
        var inbox = AzureStore.Inbox(new AzureStorageOptions { ConnectionString = Account.ConnectionString, Configure = Count });
        var item = Item($"{CaseId}/a.txt") with { ETag = null };

        await using var content = (await inbox.OpenAsync(item, Token))!;
        await Inbox(stores).IngestAsync(item, content, Token);

        Assert.True(counter.Requests.Count <= Budget(250) + 2, string.Join('\n', counter.Requests));

        void Count(ClientOptions options) => options.AddPolicy(counter, HttpPipelinePosition.PerRetry);
    }

    [Fact]
    public async Task DyingAfterAnyRequest_EndsLikeOneCleanRun()
    {
        await DeliverAsync(Account, 0);
        var expected = await Account.DumpAsync(Token);

        var write = 0;
        do
        {
            write++;
            await new CaseRemoval(Stores).RemoveAsync(CaseId, null, Token);
            for (var delivery = 0; delivery < 4; delivery++)
            {
                await DeliverAsync(Account, write);
            }

            await DeliverAsync(Account, 0);
            Assert.Equal(expected, await Account.DumpAsync(Token));
        }
        while (await DeliverAfreshAsync(write));

        Assert.InRange(write, 9, 30);
    }

    [Theory]
    [InlineData(3, 5)]
    [InlineData(12, 2)]
    public async Task ReadAllAsync_OfAnyNumberOfDocuments_CostsTwoRequestsTheSecondTime(int documents, int firstTime)
    {
        await PutCaseAsync(Stores);
        for (var number = 0; number < documents; number++)
        {
            await IngestAsync($"Document {number}: {Text(2)}");
        }

        var counter = new CountingPolicy();
        var stores = Account.Open(options => options.AddPolicy(counter, HttpPipelinePosition.PerRetry));
        await stores.Claims.ReadAllAsync(CaseId, Token);
        Assert.Equal(firstTime, counter.Requests.Count);

        await stores.Claims.ReadAllAsync(CaseId, Token);
        Assert.Equal(firstTime + 2, counter.Requests.Count);
    }

    [Fact]
    public async Task IngestAsync_WhereAzureRefusesAnUpsertForItsTiming_AsksAgain()
    {
        var refusing = new RefusingPolicy(2);

        var outcome = await Inbox(Account.Open(options => options.AddPolicy(refusing, HttpPipelinePosition.PerCall))).IngestAsync(Item($"{CaseId}/a.txt"), Bytes(Text(150)), Token);

        Assert.Equal(2, refusing.Refused);
        Assert.Equal(150, Assert.IsType<IngestionOutcome.Extracted>(outcome).Claims.Length);
        Assert.Equal(150, (await Stores.Claims.ReadAllAsync(CaseId, Token)).Count);
    }

    [Fact]
    public async Task IngestAsync_WhereAzureKeepsRefusing_Throws()
    {
        var refusing = new RefusingPolicy(int.MaxValue);
        var stores = Account.Open(options => options.AddPolicy(refusing, HttpPipelinePosition.PerCall));

        await Assert.ThrowsAsync<global::Azure.RequestFailedException>(() => Inbox(stores).IngestAsync(Item($"{CaseId}/a.txt"), Bytes(Text(1)), Token));

        Assert.Equal(5, refusing.Refused);
    }

    private static int Budget(int claims) => 8 + ((claims + 99) / 100);

    private static string Text(int claims) =>
        "Counted: " + string.Join(' ', Enumerable.Range(1, claims).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count} killed.")));

    /// <summary>Whether a first delivery is so long that it still dies at this write.</summary>
    private async Task<bool> DeliverAfreshAsync(int write)
    {
        await new CaseRemoval(Stores).RemoveAsync(CaseId, null, Token);
        return await DeliverAsync(Account, write);
    }

    /// <summary>Delivers a document with more claims than one transaction takes; true when the process died over it.</summary>
    private async Task<bool> DeliverAsync(AzureBackend account, int dyingAt)
    {
        var policy = new DyingPolicy(dyingAt);
        var stores = account.Open(options => options.AddPolicy(policy, HttpPipelinePosition.PerCall));
        try
        {
            await Inbox(stores).IngestAsync(Item($"{CaseId}/a.txt"), Bytes(Text(250)), Token);
            return false;
        }
        catch (SimulatedCrashException)
        {
            return true;
        }
    }
}
