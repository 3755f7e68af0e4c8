using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Embedded;
using FactCheck.Storage.Rows;
using FactCheck.Storage.Tests.Backends;
using FactCheck.Storage.Tests.Contract;
using Microsoft.Data.Sqlite;

namespace FactCheck.Storage.Tests.Embedded;

/// <summary>Files that were written when each claim had a row of its own.</summary>
public sealed class ClaimPackingTests() : StoreTest(StoreKind.Embedded)
{
    [Fact]
    public async Task PrepareAsync_OfAFileOfVersionOne_KeepsEveryClaim()
    {
        var standing = await CommitInVersionOneAsync("a", Samples.Generation(2), 250);
        var other = await CommitInVersionOneAsync("b", Samples.Generation(1), 1);
        await WriteInVersionOneAsync(standing, Samples.Generation(3), 4);
        await Stores.Claims.AddByHandAsync(Samples.ByHand(CaseId, "0123456789abcdef"), Token);
        await ExecuteAsync("PRAGMA user_version = 1");

        await Backend.Open().Probe.PrepareAsync(Token);
        await Backend.Open().Probe.PrepareAsync(Token);

        var stores = Backend.Open();
        Assert.Equal(Ids(standing, 250), (await stores.Claims.ReadAsync(CaseId, standing.Id, standing.Generation!, Token)).Select(claim => claim.Id));
        Assert.Equal(Ids(other, 1), (await stores.Claims.ReadAsync(CaseId, other.Id, other.Generation!, Token)).Select(claim => claim.Id));
        Assert.Equal(252, (await stores.Claims.ReadAllAsync(CaseId, Token)).Count);
        await stores.Documents.PutAsync(standing with { Generation = Samples.Generation(3), ClaimCount = 4 }, WriteCondition.None, Token);
        Assert.Equal(4, (await stores.Claims.ReadAsync(CaseId, standing.Id, Samples.Generation(3), Token)).Count);
    }

    private static IEnumerable<Core.Claims.ClaimId> Ids(SourceDocument document, int count) => Samples.Claims(document, count).Select(claim => claim.Id);

    private async Task<SourceDocument> CommitInVersionOneAsync(string content, Generation generation, int count)
    {
        var document = Samples.Document(CaseId, content, generation, count);
        await WriteInVersionOneAsync(document, generation, count);
        await Stores.Documents.PutAsync(document, WriteCondition.None, Token);
        return document;
    }

    private Task WriteInVersionOneAsync(SourceDocument document, Generation generation, int count)
    {
        var rows = new RowPerClaim().Write(CaseId, document.Id, generation, Samples.Claims(document, count));
        return new EmbeddedTable(new(Database), StorageNames.ClaimsTable).PutAllAsync([.. rows], Token);
    }

    private string Database => Path.Combine(((EmbeddedBackend)Backend).Folder, EmbeddedStore.DatabaseFileName);

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Database}");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Token);
    }
}
