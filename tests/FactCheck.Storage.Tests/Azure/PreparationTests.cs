using Azure;
using Azure.Core;
using Azure.Storage.Blobs;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Azure;

/// <summary>An identity that may not create containers, on an account that is set up.</summary>
public sealed class PreparationTests() : StoreTest(StoreKind.Azure)
{
    private AzureBackend Account => (AzureBackend)Backend;

    [Fact]
    public async Task PrepareAsync_WhereContainersExistThatItMayNotCreate_Succeeds() => await PrepareAsReaderAsync();

    [Fact]
    public async Task PrepareAsync_WhereOneIsMissingThatItMayNotCreate_Throws()
    {
        await new BlobContainerClient(Account.ConnectionString, StorageNames.InboxContainer).DeleteAsync(cancellationToken: Token);

        var exception = await Assert.ThrowsAsync<RequestFailedException>(PrepareAsReaderAsync);

        Assert.Equal(403, exception.Status);
    }

    private Task PrepareAsReaderAsync() =>
        Account.Open(options => options.AddPolicy(new ReaderPolicy(), HttpPipelinePosition.PerCall)).Probe.PrepareAsync(Token);
}
