using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Ingestion;

public abstract class IngestionContract(StoreKind kind) : IngestionTest(kind)
{
    [Fact]
    public async Task IngestAsync_OfANewDocument_KeepsBytesTextClaimsAndRecord()
    {
        await PutCaseAsync(Stores);

        var outcome = Assert.IsType<IngestionOutcome.Extracted>(await IngestAsync(TwoClaims, publisher: "TASS"));

        Assert.False(outcome.AlreadyKnown);
        Assert.Equal([Harm.Killed, Harm.Injured], outcome.Claims.Select(claim => claim.Harm));
        var (document, claims) = (await StandingClaims.FindAsync(Stores, CaseId, IdOf(TwoClaims), Token))!.Value;
        Assert.Equal(outcome.Document, document);
        Assert.Equal(outcome.Claims.Select(claim => claim.Id), claims.Select(claim => claim.Id));
        Assert.Equal("TASS", document.Value.Metadata.Publisher);
        Assert.Equal("en", document.Value.Inferred.Language);
        Assert.Null(document.Value.Metadata.Language);
        Assert.Equal(TwoClaims, await Stores.Content.ReadTextAsync(document.Value, Token));
        Assert.Equal(new IngestionRecord(CaseId, "http/a.txt", "1", IngestionState.Extracted, IdOf(TwoClaims), null, 2, Time.GetUtcNow()), await RecordAsync("http/a.txt"));
    }

    [Fact]
    public async Task IngestAsync_IntoAnUnknownCase_KeepsNothing()
    {
        Assert.IsType<IngestionOutcome.NoSuchCase>(await IngestAsync(TwoClaims));

        Assert.Empty(await Backend.DumpAsync(Token));
    }

    [Fact]
    public async Task IngestAsync_OfADocumentWithoutClaims_IsExtractedWithNone()
    {
        await PutCaseAsync(Stores);

        Assert.Empty(Assert.IsType<IngestionOutcome.Extracted>(await IngestAsync("Nothing to count.")).Claims);
    }

    [Fact]
    public async Task IngestAsync_ByAnotherPath_IsADuplicateAndKeepsTheFirstMetadata()
    {
        await PutCaseAsync(Stores);
        var first = Assert.IsType<IngestionOutcome.Extracted>(await IngestAsync(TwoClaims, publisher: "TASS"));

        var second = Assert.IsType<IngestionOutcome.Extracted>(await IngestAsync(TwoClaims, "http/b.txt", publisher: "RFE/RL"));

        Assert.True(second.AlreadyKnown);
        Assert.Equal(first.Document, second.Document);
        Assert.Equal(2, second.Claims.Length);
        Assert.Equal(IngestionState.Duplicate, (await RecordAsync("http/b.txt"))!.State);
        Assert.Equal(IngestionState.Extracted, (await RecordAsync("http/a.txt"))!.State);
    }

    [Fact]
    public async Task IngestAsync_OfWhatCannotBeRead_KeepsTheBytesAndTheReason()
    {
        await PutCaseAsync(Stores);

        var outcome = Assert.IsType<IngestionOutcome.Unreadable>(await IngestAsync("UNREADABLE\n12 killed"));

        Assert.Equal(DocumentStatus.Unreadable, outcome.Document.Value.Status);
        Assert.Equal("It says so itself.", outcome.Document.Value.Reason);
        Assert.NotNull(await Stores.Content.ReadAsync(outcome.Document.Value, ContentKind.Original, Token));
        Assert.Null(await Stores.Content.ReadTextAsync(outcome.Document.Value, Token));
        Assert.Equal(IngestionState.Unreadable, (await RecordAsync("http/a.txt"))!.State);
        Assert.True(Assert.IsType<IngestionOutcome.Unreadable>(await IngestAsync("UNREADABLE\n12 killed")).AlreadyKnown);
    }

    [Theory]
    [InlineData("UNSUPPORTED", RefusalKind.UnsupportedMediaType)]
    [InlineData(null, RefusalKind.TooLarge)]
    public async Task IngestAsync_OfWhatIsRefused_KeepsTheRecordOnly(string? text, RefusalKind kind)
    {
        await PutCaseAsync(Stores);

        var outcome = Assert.IsType<IngestionOutcome.Refused>(await IngestAsync(text ?? new string('x', 1_000_001)));

        Assert.Equal(kind, outcome.Kind);
        var record = (await RecordAsync("http/a.txt"))!;
        Assert.Equal((IngestionState.Rejected, outcome.Reason, null), (record.State, record.Reason, record.DocumentId));
        Assert.Empty((await Stores.Documents.ListAsync(CaseId, new PageRequest(), Token)).Items);
    }

    [Fact]
    public async Task IngestAsync_OfSeveralDocuments_TakesInEach()
    {
        await PutCaseAsync(Stores);

        var outcome = Assert.IsType<IngestionOutcome.Several>(await IngestAsync("SEVERAL\n12 killed\nUNREADABLE\n3 killed, 4 injured\nSEVERAL", "inbox/a.csv"));

        Assert.Collection(
            outcome.Outcomes,
            first => Assert.Single(Assert.IsType<IngestionOutcome.Extracted>(first).Claims),
            second => Assert.IsType<IngestionOutcome.Unreadable>(second),
            third => Assert.Equal(2, Assert.IsType<IngestionOutcome.Extracted>(third).Claims.Length),
            fourth => Assert.IsType<IngestionOutcome.Refused>(fourth));
        var record = (await RecordAsync("inbox/a.csv"))!;
        Assert.Equal((IngestionState.Extracted, 3, "2 of 4 documents could not be read."), (record.State, record.ClaimCount, record.Reason));
        Assert.Equal(IngestionState.Unreadable, (await RecordAsync("inbox/a.csv#2"))!.State);
    }

    [Fact]
    public async Task DeleteAsync_LeavesATombstoneThatRedeliveryDoesNotRevive()
    {
        await PutCaseAsync(Stores);
        await IngestAsync(TwoClaims);

        Assert.Equal(DeletionOutcome.Deleted, await Revision(Stores).DeleteAsync(CaseId, IdOf(TwoClaims), "Not ours", null, Token));
        var afterDeletion = await Backend.DumpAsync(Token);
        var outcome = await IngestAsync(TwoClaims, "http/b.txt");

        Assert.IsType<IngestionOutcome.Tombstoned>(outcome);
        var document = await DocumentAsync(TwoClaims);
        Assert.Equal((DocumentStatus.Deleted, "Not ours", 0), (document.Status, document.Reason, document.ClaimCount));
        Assert.Empty(await Stores.Claims.ReadAllAsync(CaseId, Token));
        Assert.Null(await Stores.Content.ReadAsync(document, ContentKind.Original, Token));
        Assert.Equal(IngestionState.Tombstoned, (await RecordAsync("http/b.txt"))!.State);
        Assert.Equal(afterDeletion, (await Backend.DumpAsync(Token)).Where(line => !line.Contains("b.txt", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task DeleteAsync_AtAnotherVersion_ChangesNothing()
    {
        await PutCaseAsync(Stores);
        var etag = Assert.IsType<IngestionOutcome.Extracted>(await IngestAsync(TwoClaims)).Document.ETag;

        Assert.Equal(DeletionOutcome.Conflict, await Revision(Stores).DeleteAsync(CaseId, IdOf(TwoClaims), null, etag + "x", Token));
        Assert.Equal(DeletionOutcome.NotFound, await Revision(Stores).DeleteAsync(CaseId, IdOf("another"), null, null, Token));
        Assert.Equal(DeletionOutcome.Deleted, await Revision(Stores).DeleteAsync(CaseId, IdOf(TwoClaims), null, etag, Token));
        Assert.Equal(DeletionOutcome.Deleted, await Revision(Stores).DeleteAsync(CaseId, IdOf(TwoClaims), null, etag, Token));
    }

    [Fact]
    public async Task IngestAsync_WithRestore_RevivesADeletedDocument()
    {
        await PutCaseAsync(Stores);
        var first = Assert.IsType<IngestionOutcome.Extracted>(await IngestAsync(TwoClaims));
        await Revision(Stores).DeleteAsync(CaseId, IdOf(TwoClaims), null, null, Token);

        var revived = Assert.IsType<IngestionOutcome.Extracted>(await IngestAsync(TwoClaims, restore: true));

        Assert.False(revived.AlreadyKnown);
        Assert.Equal(first.Claims.Select(claim => claim.Id), revived.Claims.Select(claim => claim.Id));
        Assert.Equal(2, (await Stores.Claims.ReadAllAsync(CaseId, Token)).Count);
        Assert.Equal(TwoClaims, await Stores.Content.ReadTextAsync(await DocumentAsync(TwoClaims), Token));
        Assert.True(Assert.IsType<IngestionOutcome.Extracted>(await IngestAsync(TwoClaims, restore: true)).AlreadyKnown);
    }

    [Fact]
    public async Task RemoveAsync_OfACase_LeavesNothingOfIt()
    {
        var empty = await Backend.DumpAsync(Token);
        await PutCaseAsync(Stores);
        await IngestAsync(TwoClaims);
        await Stores.Claims.AddByHandAsync(Contract.Samples.ByHand(CaseId, "0123456789abcdef"), Token);
        await Stores.Reviews.AppendAsync(Contract.Samples.Review(Contract.Samples.ByHand(CaseId, "0123456789abcdef"), 1), Token);

        Assert.Equal(DeletionOutcome.Conflict, await new CaseRemoval(Stores).RemoveAsync(CaseId, "another", Token));
        Assert.Equal(DeletionOutcome.Deleted, await new CaseRemoval(Stores).RemoveAsync(CaseId, null, Token));
        Assert.Equal(DeletionOutcome.NotFound, await new CaseRemoval(Stores).RemoveAsync(CaseId, null, Token));

        Assert.Equal(empty, await Backend.DumpAsync(Token));
    }
}
