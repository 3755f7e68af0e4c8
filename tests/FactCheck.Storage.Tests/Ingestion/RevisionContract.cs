using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Ingestion;

public abstract class RevisionContract(StoreKind kind) : IngestionTest(kind)
{
    [Fact]
    public async Task ReextractAsync_WithOtherMetadata_ReplacesClaimsAndKeepsTheirIds()
    {
        await PutCaseAsync(Stores);
        var before = Assert.IsType<IngestionOutcome.Extracted>(await IngestAsync(TwoClaims, publisher: "TASS"));

        var after = Assert.IsType<IngestionOutcome.Extracted>(await ReextractAsync(TwoClaims, "RFE/RL", before.Document.ETag));

        Assert.False(after.AlreadyKnown);
        Assert.Equal(before.Claims.Select(claim => claim.Id), after.Claims.Select(claim => claim.Id));
        Assert.All(await Stores.Claims.ReadAllAsync(CaseId, Token), claim => Assert.Equal("RFE/RL", claim.Source.Name));
        Assert.Equal(2, (await Backend.DumpAsync(Token)).Count(line => line.StartsWith("claims ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ReextractAsync_WithTheSameMetadata_WritesNothing()
    {
        await PutCaseAsync(Stores);
        var before = Assert.IsType<IngestionOutcome.Extracted>(await IngestAsync(TwoClaims, publisher: "TASS"));

        var after = Assert.IsType<IngestionOutcome.Extracted>(await ReextractAsync(TwoClaims, "TASS", null));

        Assert.True(after.AlreadyKnown);
        Assert.Equal(before.Document, after.Document);
        Assert.Equal(before.Document, await Stores.Documents.FindAsync(CaseId, IdOf(TwoClaims), Token));
    }

    [Fact]
    public async Task ReextractAsync_AfterTheCaseChanged_CommitsAnew()
    {
        await PutCaseAsync(Stores);
        var before = Assert.IsType<IngestionOutcome.Extracted>(await IngestAsync(TwoClaims));
        await Stores.Cases.PutAsync(Contract.Samples.Case(CaseId.Value), WriteCondition.None, Token);

        var after = Assert.IsType<IngestionOutcome.Extracted>(await ReextractAsync(TwoClaims, null, null));

        Assert.NotEqual(before.Document.Value.Generation, after.Document.Value.Generation);
    }

    [Fact]
    public async Task ReextractAsync_AtAnotherVersion_IsAConflict()
    {
        await PutCaseAsync(Stores);
        await IngestAsync(TwoClaims);
        var before = await Backend.DumpAsync(Token);

        Assert.IsType<IngestionOutcome.Conflict>(await ReextractAsync(TwoClaims, "TASS", "another"));

        Assert.Equal(before, await Backend.DumpAsync(Token));
    }

    [Fact]
    public async Task ReextractAsync_OfWhatIsNotThere_SaysWhatIsMissing()
    {
        Assert.IsType<IngestionOutcome.NoSuchCase>(await ReextractAsync(TwoClaims, null, null));
        await PutCaseAsync(Stores);
        Assert.IsType<IngestionOutcome.NoSuchDocument>(await ReextractAsync(TwoClaims, null, null));
        await IngestAsync(TwoClaims);
        await Revision(Stores).DeleteAsync(CaseId, IdOf(TwoClaims), null, null, Token);
        Assert.IsType<IngestionOutcome.Tombstoned>(await ReextractAsync(TwoClaims, null, null));
    }

    [Fact]
    public async Task ReextractAsync_OfAnUnreadableDocument_ReadsItsBytesAgain()
    {
        await PutCaseAsync(Stores);
        await IngestAsync("UNREADABLE\n12 killed");

        var again = Assert.IsType<IngestionOutcome.Unreadable>(await ReextractAsync("UNREADABLE\n12 killed", "TASS", null));

        Assert.Equal("TASS", again.Document.Value.Metadata.Publisher);
        Assert.Equal("It says so itself.", again.Document.Value.Reason);
    }

    [Fact]
    public async Task ReextractAsync_ByTwentyAtOnceWithoutAVersion_EndsInOneOfThem()
    {
        await PutCaseAsync(Stores);
        await IngestAsync(TwoClaims);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(writer => ReextractAsync(TwoClaims, $"Publisher {writer % 4}", null)));

        var publisher = (await DocumentAsync(TwoClaims)).Metadata.Publisher;
        var claims = await Stores.Claims.ReadAllAsync(CaseId, Token);
        Assert.Equal([publisher, publisher], claims.Select(claim => claim.Source.Name));
        await Revision(Stores).ReextractAsync(CaseId, IdOf(TwoClaims), metadata => metadata with { Publisher = "Last" }, null, Token);
        Assert.Equal(2, (await Backend.DumpAsync(Token)).Count(line => line.StartsWith("claims ", StringComparison.Ordinal)));
    }

    private Task<IngestionOutcome> ReextractAsync(string text, string? publisher, string? etag) =>
        Revision(Stores).ReextractAsync(CaseId, IdOf(text), metadata => metadata with { Publisher = publisher }, etag, Token);
}
