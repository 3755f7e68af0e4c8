using FactCheck.Core.Ingestion;
using FactCheck.Storage.Embedded;
using FactCheck.Storage.Rows;
using FactCheck.Storage.Rows.Packing;
using FactCheck.Storage.Tests.Backends;
using FactCheck.Storage.Tests.Ingestion;

namespace FactCheck.Storage.Tests.Rows;

/// <summary>A reader whose document is written anew, or deleted, between its reading of the row and of the claims.</summary>
public sealed class ClaimReadingTests() : IngestionTest(StoreKind.Embedded)
{
    [Fact]
    public async Task ReadAllAsync_OfADocumentThatIsReadAnewMeanwhile_GivesTheNewClaims()
    {
        await PutCaseAsync(Stores);
        await IngestAsync(TwoClaims, publisher: "Before");

        var claims = await Interposed(ReextractAsync).ReadAllAsync(CaseId, Token);

        Assert.Equal(["After", "After"], claims.Select(claim => claim.Source.Name));
    }

    [Fact]
    public async Task ReadAllAsync_OfADocumentThatIsDeletedMeanwhile_GivesNoClaims()
    {
        await PutCaseAsync(Stores);
        await IngestAsync(TwoClaims);
        await IngestAsync("12 killed");

        var claims = await Interposed(() => Revision(Stores).DeleteAsync(CaseId, IdOf(TwoClaims), null, null, Token)).ReadAllAsync(CaseId, Token);

        Assert.Equal(IdOf("12 killed"), Assert.Single(claims).DocumentId);
    }

    [Fact]
    public async Task ReadAsync_OfAGenerationThatIsSupersededMeanwhile_GivesNothing()
    {
        await PutCaseAsync(Stores);
        await IngestAsync(TwoClaims, publisher: "Before");
        var generation = (await DocumentAsync(TwoClaims)).Generation!;

        Assert.Empty(await Interposed(ReextractAsync).ReadAsync(CaseId, IdOf(TwoClaims), generation, Token));
    }

    [Fact]
    public async Task FindAsync_OfADocumentThatIsReadAnewMeanwhile_GivesTheNewRowWithItsClaims()
    {
        await PutCaseAsync(Stores);
        await IngestAsync(TwoClaims, publisher: "Before");

        var (document, claims) = (await StandingClaims.FindAsync(Stores with { Claims = Interposed(ReextractAsync) }, CaseId, IdOf(TwoClaims), Token))!.Value;

        Assert.Equal("After", document.Value.Metadata.Publisher);
        Assert.Equal(["After", "After"], claims.Select(claim => claim.Source.Name));
    }

    private Task ReextractAsync() =>
        Revision(Stores).ReextractAsync(CaseId, IdOf(TwoClaims), metadata => metadata with { Publisher = "After" }, null, Token);

    private ClaimStore Interposed(Func<Task> happening)
    {
        var database = new EmbeddedDatabase(Path.Combine(((EmbeddedBackend)Backend).Folder, EmbeddedStore.DatabaseFileName));
        var claims = new InterposedTable(new EmbeddedTable(database, StorageNames.ClaimsTable), happening);
        return new ClaimStore(claims, new EmbeddedTable(database, StorageNames.DocumentsTable), new RowPerGeneration(), new ClaimCache(0));
    }
}
