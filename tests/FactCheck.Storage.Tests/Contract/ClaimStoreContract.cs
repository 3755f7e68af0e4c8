using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Json;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Contract;

public abstract class ClaimStoreContract(StoreKind kind) : StoreTest(kind)
{
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(1001)]
    public async Task ReadAsync_OfAStandingGeneration_GivesItsClaimsInOrder(int count)
    {
        var document = await CommitAsync("a", 1, count);

        var read = await Stores.Claims.ReadAsync(CaseId, document.Id, document.Generation!, Token);

        Assert.Equal(Json(Samples.Claims(document, count)), Json(read));
    }

    [Fact]
    public async Task ReadAsync_OfAGenerationThatIsNotCommitted_GivesNothing()
    {
        var document = await CommitAsync("a", 1, 2);
        await Stores.Claims.WriteAsync(CaseId, document.Id, Samples.Generation(2), Samples.Claims(document, 3), Token);

        Assert.Empty(await Stores.Claims.ReadAsync(CaseId, document.Id, Samples.Generation(2), Token));
        Assert.Equal(2, (await Stores.Claims.ReadAllAsync(CaseId, Token)).Count);
    }

    [Fact]
    public async Task WriteAsync_Twice_ChangesNothing()
    {
        var document = await CommitAsync("a", 1, 3);

        await Stores.Claims.WriteAsync(CaseId, document.Id, document.Generation!, Samples.Claims(document, 3), Token);

        Assert.Equal(Json(Samples.Claims(document, 3)), Json(await Stores.Claims.ReadAllAsync(CaseId, Token)));
    }

    [Fact]
    public async Task WriteAsync_WithAVeryLongQuote_KeepsItToTheLetter()
    {
        var document = Samples.Document(CaseId, "long", Samples.Generation(1), 1);
        var text = string.Concat(Enumerable.Repeat("Жертвы \"и\" 😀\n", 12_000));
        var claim = Samples.Claims(document, 1)[0] with { Quote = text };
        await Stores.Claims.WriteAsync(CaseId, document.Id, document.Generation!, [claim], Token);
        await Stores.Documents.PutAsync(document, WriteCondition.None, Token);

        Assert.Equal(text, (await Stores.Claims.ReadAsync(CaseId, document.Id, document.Generation!, Token))[0].Quote);
    }

    [Fact]
    public async Task WriteAsync_OfManyLargeClaims_KeepsThemAll()
    {
        var document = Samples.Document(CaseId, "large", Samples.Generation(1), 100);
        var claims = Samples.Claims(document, 100).Select(claim => claim with { Quote = new string('Ж', 20_000) }).ToList();
        await Stores.Claims.WriteAsync(CaseId, document.Id, document.Generation!, claims, Token);
        await Stores.Documents.PutAsync(document, WriteCondition.None, Token);

        Assert.Equal(100, (await Stores.Claims.ReadAsync(CaseId, document.Id, document.Generation!, Token)).Count);
    }

    [Fact]
    public async Task RemoveSupersededAsync_LeavesTheStandingGenerationAndHigherNumbers()
    {
        var document = await CommitAsync("a", 3, 120);
        var other = await CommitAsync("b", 1, 2);
        foreach (var generation in new[] { Samples.Generation(2), Samples.Generation(3, 'f'), Samples.Generation(3, '0'), Samples.Generation(4) })
        {
            await Stores.Claims.WriteAsync(CaseId, document.Id, generation, Samples.Claims(document, 120), Token);
        }

        await Stores.Claims.RemoveSupersededAsync(CaseId, document.Id, document.Generation!, Token);
        await Stores.Claims.RemoveSupersededAsync(CaseId, document.Id, document.Generation!, Token);

        Assert.Equal(120, (await Stores.Claims.ReadAsync(CaseId, document.Id, document.Generation!, Token)).Count);
        Assert.Equal(2, (await Stores.Claims.ReadAsync(CaseId, other.Id, other.Generation!, Token)).Count);
        Assert.Equal([0, 0, 0, 120], await CountsAsync(document, Samples.Generation(2), Samples.Generation(3, 'f'), Samples.Generation(3, '0'), Samples.Generation(4)));
    }

    [Fact]
    public async Task ReadAllAsync_GivesTheStandingClaimsOfEveryDocumentAndThoseEnteredByHand()
    {
        var first = await CommitAsync("a", 1, 2);
        var second = await CommitAsync("b", 2, 3);
        var byHand = Samples.ByHand(CaseId, "0123456789abcdef");
        await Stores.Claims.AddByHandAsync(byHand, Token);
        await Stores.Claims.AddByHandAsync(Samples.ByHand(CaseId.Parse("other"), "0123456789abcdef"), Token);

        var expected = new[] { first, second }
            .OrderBy(document => document.Id.Value, StringComparer.Ordinal)
            .SelectMany(document => Samples.Claims(document, document.ClaimCount))
            .Append(byHand);
        Assert.Equal(Json(expected), Json(await Stores.Claims.ReadAllAsync(CaseId, Token)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public async Task Reading_AfterAnotherProcessHasCommittedAnew_GivesTheNewClaims(int documents)
    {
        var before = new List<SourceDocument>();
        for (var number = 0; number < documents; number++)
        {
            before.Add(await CommitAsync($"{number}", 1, 3));
        }

        Assert.Equal(3 * documents, (await Stores.Claims.ReadAllAsync(CaseId, Token)).Count);
        var other = Backend.Open();
        var anew = before[0] with { Generation = Samples.Generation(2), ClaimCount = 2 };
        await other.Claims.WriteAsync(CaseId, anew.Id, anew.Generation, Samples.Claims(anew, 2, firstCount: 900), Token);
        await other.Documents.PutAsync(anew, WriteCondition.None, Token);
        await other.Claims.RemoveSupersededAsync(CaseId, anew.Id, anew.Generation, Token);
        await other.Claims.AddByHandAsync(Samples.ByHand(CaseId, "0123456789abcdef"), Token);

        Assert.Empty(await Stores.Claims.ReadAsync(CaseId, anew.Id, before[0].Generation!, Token));
        Assert.Equal(Json(Samples.Claims(anew, 2, firstCount: 900)), Json(await Stores.Claims.ReadAsync(CaseId, anew.Id, anew.Generation, Token)));
        Assert.Equal(Json(await Backend.Open().Claims.ReadAllAsync(CaseId, Token)), Json(await Stores.Claims.ReadAllAsync(CaseId, Token)));
    }

    [Fact]
    public async Task AddByHandAsync_WithAnIdThatIsTaken_IsAConflict()
    {
        var claim = Samples.ByHand(CaseId, "0123456789abcdef");

        Assert.IsType<WriteOutcome.Written>(await Stores.Claims.AddByHandAsync(claim, Token));
        Assert.IsType<WriteOutcome.Conflict>(await Stores.Claims.AddByHandAsync(claim with { Confidence = 0.1 }, Token));
    }

    [Fact]
    public async Task AddByHandAsync_OfAClaimWithADocument_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Stores.Claims.AddByHandAsync(Samples.Claims(Samples.Document(CaseId, "a"), 1)[0], Token));

    [Fact]
    public async Task DeleteAllAsync_EmptiesTheCaseAndNoOther()
    {
        await CommitAsync("a", 1, 250);
        await Stores.Claims.AddByHandAsync(Samples.ByHand(CaseId, "0123456789abcdef"), Token);
        await Stores.Claims.AddByHandAsync(Samples.ByHand(CaseId.Parse("other"), "0123456789abcdef"), Token);
        await Stores.Documents.DeleteAllAsync(CaseId, Token);

        await Stores.Claims.DeleteAllAsync(CaseId, Token);

        Assert.Empty(await Stores.Claims.ReadAllAsync(CaseId, Token));
        Assert.Single(await Stores.Claims.ReadAllAsync(CaseId.Parse("other"), Token));
    }

    private static IEnumerable<string> Json(IEnumerable<Claim> claims) =>
        claims.Select(claim => System.Text.Json.JsonSerializer.Serialize(claim, WireJson.Options));

    private async Task<SourceDocument> CommitAsync(string content, int number, int count)
    {
        var document = Samples.Document(CaseId, content, Samples.Generation(number), count);
        await Stores.Claims.WriteAsync(CaseId, document.Id, document.Generation!, Samples.Claims(document, count), Token);
        await Stores.Documents.PutAsync(document, WriteCondition.None, Token);
        return document;
    }

    /// <summary>How many claims of each generation are kept: each is committed for the moment, so that it can be read.</summary>
    private async Task<List<int>> CountsAsync(SourceDocument document, params Generation[] generations)
    {
        var counts = new List<int>();
        foreach (var generation in generations)
        {
            await Stores.Documents.PutAsync(document with { Generation = generation }, WriteCondition.None, Token);
            counts.Add((await Stores.Claims.ReadAsync(CaseId, document.Id, generation, Token)).Count);
        }

        return counts;
    }
}
