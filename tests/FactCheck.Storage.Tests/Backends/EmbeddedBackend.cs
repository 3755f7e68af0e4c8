using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Embedded;
using FactCheck.Testing;
using Microsoft.Data.Sqlite;

namespace FactCheck.Storage.Tests.Backends;

public sealed class EmbeddedBackend : IStoreBackend
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.FullPath;

    public Stores Open() => EmbeddedStore.Open(_folder.FullPath);

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
