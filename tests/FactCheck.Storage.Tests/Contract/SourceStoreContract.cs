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
    public async Task ReadAsync_OfAnyName_GivesItsChangesInSequence(string name)
    {
        foreach (var sequence in new[] { 2, 1, 10 })
        {
            Assert.IsType<WriteOutcome.Written>(await Stores.Sources.AppendAsync(Change(name, sequence), Token));
        }

        Assert.Equal(Json([Change(name, 1), Change(name, 2), Change(name, 10)]), Json(await Stores.Sources.ReadAsync(name, Token)));
        Assert.Empty(await Stores.Sources.ReadAsync(name + " ", Token));
        Assert.Empty(await Stores.Sources.ReadAsync(name[..^1], Token));
    }

    [Fact]
    public async Task AppendAsync_ByFiftyAtOnce_TakesOne()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Stores.Sources.AppendAsync(Change("a", 1), Token)));

        Assert.Single(outcomes.OfType<WriteOutcome.Written>());
        Assert.Equal(49, outcomes.OfType<WriteOutcome.Conflict>().Count());
    }

    [Fact]
    public async Task AppendAsync_BelowTheFirstSequence_Throws() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Stores.Sources.AppendAsync(Change("a", 0), Token));

    [Fact]
    public async Task ReadAllAsync_GivesEveryChangeOfEveryName()
    {
        string[] names = ["TASS", "МВД", "a b", "a!b", "a/b", "a|b"];
        foreach (var name in names)
        {
            await Stores.Sources.AppendAsync(Change(name, 1), Token);
            await Stores.Sources.AppendAsync(Change(name, 2) with { Kind = SourceChangeKind.Removed, After = null }, Token);
        }

        var all = await Stores.Sources.ReadAllAsync(Token);

        Assert.Equal(
            names.SelectMany(name => (string[])[name + 1, name + 2]).Order(StringComparer.Ordinal),
            all.Select(change => change.Name + change.Sequence).Order(StringComparer.Ordinal));
        Assert.All(all, change => Assert.Equal(change.Sequence == 2, change.After is null));
    }

    private static SourceChange Change(string name, int sequence) =>
        new(name, sequence, SourceChangeKind.Merged, Entry(name), "Ana / #1", "The same office", Samples.Noon) { Other = "PGO", RevertTo = 3 };

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

    private static IEnumerable<string> Json(IEnumerable<SourceChange> changes) =>
        changes.Select(change => System.Text.Json.JsonSerializer.Serialize(change, WireJson.Options));
}
