using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Contract;

public abstract class CaseStoreContract(StoreKind kind) : StoreTest(kind)
{
    [Fact]
    public async Task FindAsync_OfACaseThatWasPut_GivesTheSameCase()
    {
        var value = Samples.Case("a-1");

        var written = Assert.IsType<WriteOutcome.Written>(await Stores.Cases.PutAsync(value, WriteCondition.None, Token));

        Assert.Equal(new Versioned<Case>(value, written.ETag), await Stores.Cases.FindAsync(value.Id, Token));
    }

    [Fact]
    public async Task FindAsync_OfAnUnknownCase_GivesNull() => Assert.Null(await Stores.Cases.FindAsync(CaseId, Token));

    [Fact]
    public async Task PutAsync_IfAbsent_WritesOnceOnly()
    {
        Assert.IsType<WriteOutcome.Written>(await Stores.Cases.PutAsync(Samples.Case("a-1", "First"), WriteCondition.IfAbsent, Token));

        Assert.IsType<WriteOutcome.Conflict>(await Stores.Cases.PutAsync(Samples.Case("a-1", "Second"), WriteCondition.IfAbsent, Token));

        Assert.Equal("First", (await Stores.Cases.FindAsync(CaseId.Parse("a-1"), Token))!.Value.Title);
    }

    [Fact]
    public async Task PutAsync_IfMatch_WritesAtThatVersionOnly()
    {
        var first = Written(await Stores.Cases.PutAsync(Samples.Case("a-1", "First"), WriteCondition.None, Token));
        var second = Written(await Stores.Cases.PutAsync(Samples.Case("a-1", "Second"), WriteCondition.IfMatch(first), Token));

        Assert.NotEqual(first, second);
        Assert.IsType<WriteOutcome.Conflict>(await Stores.Cases.PutAsync(Samples.Case("a-1", "Third"), WriteCondition.IfMatch(first), Token));
        Assert.IsType<WriteOutcome.Conflict>(await Stores.Cases.PutAsync(Samples.Case("a-1", "Third"), WriteCondition.IfMatch("no version / at all"), Token));
        Assert.IsType<WriteOutcome.Conflict>(await Stores.Cases.PutAsync(Samples.Case("b-1"), WriteCondition.IfMatch(second), Token));
        Assert.Equal("Second", (await Stores.Cases.FindAsync(CaseId.Parse("a-1"), Token))!.Value.Title);
    }

    [Fact]
    public async Task PutAsync_OfTheSameValue_ChangesTheVersion()
    {
        var first = Written(await Stores.Cases.PutAsync(Samples.Case("a-1"), WriteCondition.None, Token));

        Assert.NotEqual(first, Written(await Stores.Cases.PutAsync(Samples.Case("a-1"), WriteCondition.None, Token)));
    }

    [Fact]
    public async Task AnETag_HasNoQuotes()
    {
        var etag = Written(await Stores.Cases.PutAsync(Samples.Case("a-1"), WriteCondition.None, Token));

        Assert.DoesNotContain('"', etag);
        Assert.All(etag, c => Assert.InRange(c, '!', '~'));
    }

    [Fact]
    public async Task DeleteAsync_IfMatch_RemovesAtThatVersionOnly()
    {
        var id = CaseId.Parse("a-1");
        var first = Written(await Stores.Cases.PutAsync(Samples.Case("a-1"), WriteCondition.None, Token));
        var second = Written(await Stores.Cases.PutAsync(Samples.Case("a-1"), WriteCondition.None, Token));

        Assert.False(await Stores.Cases.DeleteAsync(id, WriteCondition.IfMatch(first), Token));
        Assert.NotNull(await Stores.Cases.FindAsync(id, Token));
        Assert.True(await Stores.Cases.DeleteAsync(id, WriteCondition.IfMatch(second), Token));
        Assert.Null(await Stores.Cases.FindAsync(id, Token));
        Assert.True(await Stores.Cases.DeleteAsync(id, WriteCondition.None, Token));
    }

    [Fact]
    public async Task ListAsync_InParts_GivesEveryCaseOnceInOrder()
    {
        var ids = new[] { "b", "a-9", "a-10", "a", "z-1", "m" };
        foreach (var id in ids)
        {
            await Stores.Cases.PutAsync(Samples.Case(id), WriteCondition.None, Token);
        }

        var seen = new List<string>();
        var page = new PageRequest(2);
        do
        {
            var part = await Stores.Cases.ListAsync(page, Token);
            Assert.InRange(part.Items.Length, 1, 2);
            seen.AddRange(part.Items.Select(item => item.Id.Value));
            page = page with { Continuation = part.Continuation };
        }
        while (page.Continuation is not null);

        Assert.Equal(ids.Order(StringComparer.Ordinal), seen);
    }

    [Fact]
    public async Task ListAsync_OfExactlyOnePart_HasNoContinuation()
    {
        await Stores.Cases.PutAsync(Samples.Case("a"), WriteCondition.None, Token);
        await Stores.Cases.PutAsync(Samples.Case("b"), WriteCondition.None, Token);

        Assert.Null((await Stores.Cases.ListAsync(new PageRequest(2), Token)).Continuation);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("bm9uc2Vuc2U")]
    public async Task ListAsync_WithAForeignToken_Throws(string token) =>
        await Assert.ThrowsAsync<InvalidContinuationException>(() => Stores.Cases.ListAsync(new PageRequest(2, token), Token));

    [Fact]
    public async Task ListAsync_WithATokenOfAnotherListing_Throws()
    {
        await Stores.Cases.PutAsync(Samples.Case("a"), WriteCondition.None, Token);
        await Stores.Cases.PutAsync(Samples.Case("b"), WriteCondition.None, Token);
        var token = (await Stores.Cases.ListAsync(new PageRequest(1), Token)).Continuation;

        await Assert.ThrowsAsync<InvalidContinuationException>(() => Stores.Documents.ListAsync(CaseId, new PageRequest(1, token), Token));
    }

    [Fact]
    public async Task ListAsync_WithTooLargeALimit_Throws() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Stores.Cases.ListAsync(new PageRequest(PageRequest.MaximumLimit + 1), Token));

    private static string Written(WriteOutcome outcome) => Assert.IsType<WriteOutcome.Written>(outcome).ETag;
}
