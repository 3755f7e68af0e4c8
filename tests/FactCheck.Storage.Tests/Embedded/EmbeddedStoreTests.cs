using FactCheck.Core.Ingestion;
using FactCheck.Storage.Embedded;
using FactCheck.Storage.Tests.Backends;
using FactCheck.Storage.Tests.Contract;
using Microsoft.Data.Sqlite;

namespace FactCheck.Storage.Tests.Embedded;

public sealed class EmbeddedStoreTests() : StoreTest(StoreKind.Embedded)
{
    private string Database => Path.Combine(((EmbeddedBackend)Backend).Folder, EmbeddedStore.DatabaseFileName);

    [Fact]
    public async Task PrepareAsync_KeepsAWriteAheadLog() => Assert.Equal("wal", await ScalarAsync("PRAGMA journal_mode"));

    [Fact]
    public async Task PrepareAsync_OfAFileOfANewerVersion_RefusesToTouchIt()
    {
        await ScalarAsync("PRAGMA user_version = 99");

        await Assert.ThrowsAsync<InvalidDataException>(() => Backend.Open().Probe.PrepareAsync(Token));
    }

    [Fact]
    public async Task AWriter_WaitsForTheLockOfAnotherProcess()
    {
        await using var other = new SqliteConnection($"Data Source={Database};Pooling=False");
        await other.OpenAsync(Token);
        var transaction = other.BeginTransaction(deferred: false);
        await using (transaction)
        {
            var writing = Stores.Cases.PutAsync(Samples.Case("a"), WriteCondition.None, Token);
            Assert.Null(await Stores.Cases.FindAsync(Core.Cases.CaseId.Parse("a"), Token));
            Assert.False(writing.IsCompleted);

            await transaction.RollbackAsync(Token);
            Assert.IsType<WriteOutcome.Written>(await writing);
        }
    }

    [Fact]
    public async Task CheckAsync_OfAStoreThatIsNotThere_SaysWhatIsMissing()
    {
        var parts = await EmbeddedStore.Open(Path.Combine(((EmbeddedBackend)Backend).Folder, "elsewhere")).Probe.CheckAsync(Token);

        Assert.All(parts.Values, fault => Assert.Contains("not there", fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task CheckAsync_OfAFileThatIsNoDatabase_SaysSo()
    {
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(Database, "no database at all, whatever its name", Token);

        Assert.NotNull((await EmbeddedStore.Open(((EmbeddedBackend)Backend).Folder).Probe.CheckAsync(Token))["database"]);
    }

    [Fact]
    public async Task PrepareAsync_RemovesWhatKilledProcessesLeftUnfinished()
    {
        var unfinished = Path.Combine(((EmbeddedBackend)Backend).Folder, EmbeddedStore.ContentFolderName, ".unfinished");
        await File.WriteAllTextAsync(Path.Combine(unfinished, "old"), "half", Token);
        await File.WriteAllTextAsync(Path.Combine(unfinished, "new"), "half", Token);
        File.SetLastWriteTimeUtc(Path.Combine(unfinished, "old"), new DateTime(2022, 1, 15, 0, 0, 0, DateTimeKind.Utc));

        await Backend.Open().Probe.PrepareAsync(Token);

        Assert.Equal(["new"], Directory.EnumerateFiles(unfinished).Select(Path.GetFileName));
    }

    [Fact]
    public async Task ATextInAnyScript_IsReadableInTheFile()
    {
        await Stores.Cases.PutAsync(Samples.Case("a", "Қаңтар"), WriteCondition.None, Token);

        Assert.Equal("Қаңтар", await ScalarAsync("SELECT json ->> '$.title' FROM cases"));
    }

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Database}");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Token);
    }
}
