using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Reviewing.Sources;
using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Ingestion;

public abstract class ReviewContract(StoreKind kind) : IngestionTest(kind)
{
    private static readonly SourceEntry Ministry = new() { Name = "Ministry", Aliases = ["TASS"], Institution = Institution.Government, Side = Side.Official };

    private ClaimReviewing Reviewing => new(Stores, Time);

    private SourceRegistering Registering => new(Stores, Time);

    [Fact]
    public async Task Reviewed_members_stay_when_the_document_is_read_anew_and_the_others_follow()
    {
        var seen = await IngestAndFindAsync();
        var corrected = seen.Value.Reviewed with { Harm = Harm.Bodies };
        await DecideAsync(seen.Value, new Decision.Correct(corrected, ["harm"]));

        await Revision(Stores).ReextractAsync(CaseId, IdOf(TwoClaims), metadata => metadata with { Publisher = "RFE/RL" }, null, Token);

        var now = (await FindAsync(seen.Value.Stored.Id))!;
        Assert.Equal((Harm.Bodies, "RFE/RL", Harm.Killed), (now.Value.Claim.Harm, now.Value.Claim.Source.Name, now.Value.Stored.Harm));
        Assert.NotEqual(seen.ETag, now.ETag);
        var all = await EffectiveClaims.ReadAsync(Stores, CaseId, Token);
        Assert.Equal(now.Value.Claim, all.Claims.Single(claim => claim.Id == seen.Value.Stored.Id) with { Trace = now.Value.Claim.Trace });
    }

    [Fact]
    public async Task Fifty_decisions_at_once_by_people_who_saw_the_same_take_one()
    {
        var seen = await IngestAndFindAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => DecideAsync(seen.Value, number % 2 == 0 ? new Decision.Accept() : new Decision.Reject())));

        Assert.Single(outcomes.OfType<DecisionOutcome.Recorded>());
        Assert.Equal(49, outcomes.OfType<DecisionOutcome.Conflict>().Count());
        Assert.Single(await Stores.Reviews.ReadAsync(CaseId, seen.Value.Stored.Id, Token));
    }

    [Fact]
    public async Task Going_back_gives_the_claim_as_it_was_found_and_forgets_nothing()
    {
        var seen = await IngestAndFindAsync();
        await DecideAsync(seen.Value, new Decision.Correct(seen.Value.Reviewed with { Harm = Harm.Bodies }, ["harm"]));
        await DecideAsync((await FindAsync(seen.Value.Stored.Id))!.Value, new Decision.Revert(0));

        var now = (await FindAsync(seen.Value.Stored.Id))!.Value;

        Assert.Equal(seen.Value.Stored with { Review = now.Claim.Review, Trace = now.Claim.Trace }, now.Claim);
        Assert.Equal([1, 2], ReviewHistory.Of(await Stores.Reviews.ReadAllAsync(CaseId, Token), now.Stored.Id, now.InForce).Select(entry => entry.Review.Sequence));
    }

    [Fact]
    public async Task Registry_changes_claims_by_reading_and_leaves_the_stored_ones_alone()
    {
        var seen = await IngestAndFindAsync();
        var rows = (await Backend.DumpAsync(Token)).Where(line => line.StartsWith("claims ", StringComparison.Ordinal)).ToList();

        await Registering.DescribeAsync(new(Ministry.Name, []), Ministry, new("Ana", "Known"), Token);

        var now = (await FindAsync(seen.Value.Stored.Id))!;
        Assert.Equal(("Ministry", Side.Official), (now.Value.Claim.Source.Name, now.Value.Claim.Source.Side));
        Assert.NotEqual(seen.ETag, now.ETag);
        Assert.Equal(rows, (await Backend.DumpAsync(Token)).Where(line => line.StartsWith("claims ", StringComparison.Ordinal)));
        Assert.Equal("TASS", (await EffectiveClaims.ReadAsync(Stores, CaseId, Token)).Stored[0].Source.Name);
    }

    [Fact]
    public async Task Fifty_changes_to_a_source_at_once_take_one()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Registering.DescribeAsync(new(Ministry.Name, []), Ministry, new("Ana", "Known"), Token)));

        Assert.Single(outcomes.OfType<WriteOutcome.Written>());
        Assert.Single(SourceRegistry.Of(await Stores.Sources.ReadAllAsync(Token)).Entries);
    }

    private Task<DecisionOutcome> DecideAsync(EffectiveClaim seen, Decision decision) => Reviewing.DecideAsync(seen, decision, "Ana", "Read again", Token);

    private Task<Versioned<EffectiveClaim>?> FindAsync(ClaimId id) => EffectiveClaimReading.FindAsync(Stores, CaseId, id, Token);

    private async Task<Versioned<EffectiveClaim>> IngestAndFindAsync()
    {
        await PutCaseAsync(Stores);
        var outcome = Assert.IsType<IngestionOutcome.Extracted>(await IngestAsync(TwoClaims, publisher: "TASS"));
        return (await FindAsync(outcome.Claims[0].Id))!;
    }
}
