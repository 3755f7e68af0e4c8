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

    public Stores Open() => AzureStore.Connect(new AzureStorageOptions { ConnectionString = ConnectionString });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
