using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Contract;

public abstract class DocumentStoreContract(StoreKind kind) : StoreTest(kind)
{
    [Fact]
    public async Task FindAsync_OfADocumentThatWasPut_GivesTheSameDocument()
    {
        var value = Samples.Document(CaseId, "a", Samples.Generation(4), 12);

        var written = Assert.IsType<WriteOutcome.Written>(await Stores.Documents.PutAsync(value, WriteCondition.IfAbsent, Token));

        Assert.Equal(new Versioned<SourceDocument>(value, written.ETag), await Stores.Documents.FindAsync(CaseId, value.Id, Token));
    }

    [Fact]
    public async Task FindAsync_InAnotherCase_GivesNull()
    {
        var value = Samples.Document(CaseId, "a");
        await Stores.Documents.PutAsync(value, WriteCondition.IfAbsent, Token);

        Assert.Null(await Stores.Documents.FindAsync(CaseId.Parse("other"), value.Id, Token));
    }

    [Fact]
    public async Task PutAsync_ByTwentyWritersAtOnceIfAbsent_WritesOne()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(writer =>
            Stores.Documents.PutAsync(Samples.Document(CaseId, "a") with { Reason = $"writer {writer}" }, WriteCondition.IfAbsent, Token)));

        var winner = Array.FindIndex(outcomes, outcome => outcome is WriteOutcome.Written);
        Assert.Single(outcomes.OfType<WriteOutcome.Written>());
        Assert.Equal($"writer {winner}", (await Stores.Documents.FindAsync(CaseId, Samples.Document(CaseId, "a").Id, Token))!.Value.Reason);
    }

    [Fact]
    public async Task PutAsync_WithALongTitleAndReason_KeepsThem()
    {
        var value = Samples.Document(CaseId, "a") with { Reason = new string('ж', 100_000) };

        await Stores.Documents.PutAsync(value, WriteCondition.None, Token);

        Assert.Equal(value, (await Stores.Documents.FindAsync(CaseId, value.Id, Token))!.Value);
    }

    [Fact]
    public async Task ListAsync_GivesTheDocumentsOfTheCaseByIdInParts()
    {
        var all = Enumerable.Range(0, 7).Select(number => Samples.Document(CaseId, $"text {number}")).OrderBy(document => document.Id.Value, StringComparer.Ordinal).ToList();
        foreach (var document in all.Append(Samples.Document(CaseId.Parse("other"), "b")))
        {
            await Stores.Documents.PutAsync(document, WriteCondition.None, Token);
        }

        var first = await Stores.Documents.ListAsync(CaseId, new PageRequest(4), Token);
        var second = await Stores.Documents.ListAsync(CaseId, new PageRequest(4, first.Continuation), Token);

        Assert.Equal(all, first.Items.Concat(second.Items));
        Assert.Null(second.Continuation);
    }

    [Fact]
    public async Task DeleteAllAsync_EmptiesTheCaseAndNoOther()
    {
        var other = CaseId.Parse("other");
        await Stores.Documents.PutAsync(Samples.Document(CaseId, "a"), WriteCondition.None, Token);
        await Stores.Documents.PutAsync(Samples.Document(other, "a"), WriteCondition.None, Token);

        await Stores.Documents.DeleteAllAsync(CaseId, Token);

        Assert.Empty((await Stores.Documents.ListAsync(CaseId, new PageRequest(), Token)).Items);
        Assert.Single((await Stores.Documents.ListAsync(other, new PageRequest(), Token)).Items);
    }
}
