using FactCheck.Core.Ingestion;
using FactCheck.Core.Json;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Contract;

public abstract class ReviewLogContract(StoreKind kind) : StoreTest(kind)
{
    [Fact]
    public async Task ReadAsync_GivesTheDecisionsAboutAClaimInSequence()
    {
        var claims = Samples.Claims(Samples.Document(CaseId, "a"), 2);
        foreach (var sequence in new[] { 2, 1, 10 })
        {
            await Stores.Reviews.AppendAsync(Samples.Review(claims[0], sequence), Token);
        }

        await Stores.Reviews.AppendAsync(Samples.Review(claims[1], 1), Token);

        Assert.Equal(
            Json([Samples.Review(claims[0], 1), Samples.Review(claims[0], 2), Samples.Review(claims[0], 10)]),
            Json(await Stores.Reviews.ReadAsync(CaseId, claims[0].Id, Token)));
        Assert.Equal(4, (await Stores.Reviews.ReadAllAsync(CaseId, Token)).Count);
    }

    [Fact]
    public async Task AppendAsync_ByTenReviewersAtOnce_TakesOne()
    {
        var claim = Samples.Claims(Samples.Document(CaseId, "a"), 1)[0];

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Stores.Reviews.AppendAsync(Samples.Review(claim, 1), Token)));

        Assert.Single(outcomes.OfType<WriteOutcome.Written>());
        Assert.Equal(9, outcomes.OfType<WriteOutcome.Conflict>().Count());
    }

    [Fact]
    public async Task AppendAsync_BelowTheFirstSequence_Throws()
    {
        var claim = Samples.Claims(Samples.Document(CaseId, "a"), 1)[0];

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Stores.Reviews.AppendAsync(Samples.Review(claim, 0), Token));
    }

    [Fact]
    public async Task DeleteAllAsync_EmptiesTheCase()
    {
        await Stores.Reviews.AppendAsync(Samples.Review(Samples.ByHand(CaseId, "0123456789abcdef"), 1), Token);

        await Stores.Reviews.DeleteAllAsync(CaseId, Token);

        Assert.Empty(await Stores.Reviews.ReadAllAsync(CaseId, Token));
    }

    private static IEnumerable<string> Json(IEnumerable<ReviewEntry> entries) =>
        entries.Select(entry => System.Text.Json.JsonSerializer.Serialize(entry, WireJson.Options));
}
