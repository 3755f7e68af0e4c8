using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Json;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Contract;

public abstract class SourceStoreContract(StoreKind kind) : StoreTest(kind)
{
    [Theory]
    [InlineData("Prosecutor General's Office")]
    [InlineData("МВД / ГУВД № 1?")]
    public async Task FindAsync_OfAnyName_GivesTheEntry(string name)
    {
        var entry = Entry(name);

        var written = Assert.IsType<WriteOutcome.Written>(await Stores.Sources.PutAsync(entry, WriteCondition.IfAbsent, Token));
        var found = await Stores.Sources.FindAsync(name, Token);

        Assert.Equal(written.ETag, found!.ETag);
        Assert.Equal(Json(entry), Json(found.Value));
        Assert.Null(await Stores.Sources.FindAsync(name + " ", Token));
    }

    [Fact]
    public async Task PutAsync_AtAnOldVersion_IsAConflict()
    {
        var first = Assert.IsType<WriteOutcome.Written>(await Stores.Sources.PutAsync(Entry("a"), WriteCondition.None, Token));
        await Stores.Sources.PutAsync(Entry("a"), WriteCondition.None, Token);

        Assert.IsType<WriteOutcome.Conflict>(await Stores.Sources.PutAsync(Entry("a"), WriteCondition.IfMatch(first.ETag), Token));
        Assert.False(await Stores.Sources.DeleteAsync("a", WriteCondition.IfMatch(first.ETag), Token));
        Assert.True(await Stores.Sources.DeleteAsync("a", WriteCondition.None, Token));
        Assert.Null(await Stores.Sources.FindAsync("a", Token));
    }

    [Fact]
    public async Task ListAsync_InParts_GivesEveryEntryOnce()
    {
        string[] names = ["TASS", "МВД", "a b", "a!b", "a/b"];
        foreach (var name in names)
        {
            await Stores.Sources.PutAsync(Entry(name), WriteCondition.None, Token);
        }

        var first = await Stores.Sources.ListAsync(new PageRequest(3), Token);
        var second = await Stores.Sources.ListAsync(new PageRequest(3, first.Continuation), Token);

        Assert.Equal(names.Order(StringComparer.Ordinal), first.Items.Concat(second.Items).Select(entry => entry.Name).Order(StringComparer.Ordinal));
        Assert.Null(second.Continuation);
    }

    private static SourceEntry Entry(string name) => new()
    {
        Name = name,
        Aliases = ["PGO", "Генпрокуратура"],
        Institution = Institution.Prosecutor,
        Side = Side.Official,
        Country = "KZ",
        MemberOf = "officials of KZ",
        Overrides = [new SourceOverride(CaseId, null, Side.International, null)],
    };

    private static string Json(SourceEntry entry) => System.Text.Json.JsonSerializer.Serialize(entry, WireJson.Options);
}
