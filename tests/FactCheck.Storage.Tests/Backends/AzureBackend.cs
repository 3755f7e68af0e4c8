using System.Security.Cryptography;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Azure;
using FactCheck.Testing;

namespace FactCheck.Storage.Tests.Backends;

public sealed class AzureBackend : IStoreBackend
{
    private AzureBackend(string connectionString) => ConnectionString = connectionString;

    public string ConnectionString { get; }

    public static async Task<AzureBackend> CreateAsync()
    {
        try
        {
            return new((await AzuriteServer.SharedAsync()).NewAccount());
        }
        catch (NodeMissingException exception)
        {
            Assert.Skip(exception.Message);
            throw;
        }
    }

    public Stores Open() => Open(configure: null);

    public Stores Open(Action<ClientOptions>? configure) =>
        AzureStore.Connect(new AzureStorageOptions { ConnectionString = ConnectionString, Configure = configure });

    public async Task<IReadOnlyList<string>> DumpAsync(CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var table in StorageNames.Tables)
        {
            await foreach (var entity in new TableClient(ConnectionString, table).QueryAsync<TableEntity>(cancellationToken: cancellationToken))
            {
                var properties = entity.Where(property => property.Key is not ("odata.etag" or "Timestamp")).OrderBy(property => property.Key, StringComparer.Ordinal);
                lines.Add($"{table} {string.Join(' ', properties.Select(property => property.Value))}");
            }
        }

        var container = new BlobContainerClient(ConnectionString, StorageNames.DocumentsContainer);
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            var content = await container.GetBlobClient(blob.Name).DownloadContentAsync(cancellationToken);
            lines.Add($"{blob.Name} {Convert.ToHexStringLower(SHA256.HashData(content.Value.Content.ToArray()))}");
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
