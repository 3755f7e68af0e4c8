using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Contract;

public abstract class ProbeContract(StoreKind kind) : StoreTest(kind)
{
    [Fact]
    public async Task CheckAsync_OfAStoreThatIsSetUp_FindsNoFault()
    {
        var parts = await Stores.Probe.CheckAsync(Token);

        Assert.Equal(2, parts.Count);
        Assert.All(parts, part => Assert.Null(part.Value));
    }

    [Fact]
    public async Task PrepareAsync_ManyTimesAtOnce_Succeeds()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Backend.Open().Probe.PrepareAsync(Token)));

        await Stores.Cases.PutAsync(Samples.Case("a"), Core.Ingestion.WriteCondition.None, Token);
        await Stores.Probe.PrepareAsync(Token);

        Assert.NotNull(await Stores.Cases.FindAsync(Core.Cases.CaseId.Parse("a"), Token));
    }
}
