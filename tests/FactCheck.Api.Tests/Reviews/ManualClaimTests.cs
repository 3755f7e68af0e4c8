using System.Net;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Reviews;

public abstract class ManualClaimTests(Routing routing) : ApiTests(routing)
{
    private static readonly object Claim = new
    {
        harm = "killed",
        quantity = 164,
        source = new { name = "Health Ministry", side = "official", institution = "healthMinistry" },
        place = new { name = "Kazakhstan", kind = "country", country = "KZ" },
        asOf = new { date = "2031-03-09", precision = "day" },
    };

    [Fact]
    public async Task PostClaim_StandsAtOnce_WithWhoEnteredIt()
    {
        await Client.PutCaseAsync();

        var response = await Client.EnterAsync(Claim);

        var claim = await response.JsonAsync(HttpStatusCode.Created);
        var (read, tag) = await Client.GetClaimAsync(claim["id"]!.GetValue<string>());
        Assert.Equal(claim.ToJsonString(), read.ToJsonString());
        Assert.Equal(response.Headers.ETag!.ToString(), tag);
        Assert.EndsWith(claim["id"]!.GetValue<string>(), response.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(("manual", 1.0, "exact"), (claim["extractor"]!.GetValue<string>(), claim["confidence"]!.GetValue<double>(), claim["quantity"]!["rule"]!.GetValue<string>()));
        Assert.Null(claim["documentId"]);
        Assert.Equal("Heard on the radio", claim["review"]!["reason"]!.GetValue<string>());
        Assert.Null(Assert.Single(await Client.HistoryAsync(claim["id"]!.GetValue<string>()))!["before"]);
        var scopes = (await (await Client.GetAsync("cases/flood-2031/discrepancies", Stop)).JsonAsync())["scopes"]!.AsArray();
        Assert.Equal(164, Assert.Single(scopes)!["official"]!["standing"]!["interval"]!["lower"]!.GetValue<int>());
    }

    [Fact]
    public async Task PostClaim_Again_GivesTheSameOne()
    {
        await Client.PutCaseAsync();
        var first = await (await Client.EnterAsync(Claim)).JsonAsync(HttpStatusCode.Created);

        var second = await (await Client.EnterAsync(Claim)).JsonAsync();

        Assert.Equal(first.ToJsonString(), second.ToJsonString());
        Assert.Equal(first["id"]!.GetValue<string>(), await Client.OnlyClaimIdAsync());
    }

    [Fact]
    public async Task PostClaim_ManyFaults_ListsThemAllAtOnce()
    {
        await Client.PutCaseAsync();

        Assert.Equal(["claim.harm", "claim.quantity", "claim.source"], await (await Client.EnterAsync(new { })).FaultsAsync());
        Assert.Equal(
            ["claim.id", "claim.partOf", "claim.quantity", "claim.source.side"],
            await (await Client.EnterAsync(new { id = "x", harm = "killed", quantity = -3, source = new { name = "A" }, partOf = "x" })).FaultsAsync());
        Assert.Equal(
            ["claim.partOf"],
            await (await Client.EnterAsync(new { harm = "killed", quantity = 3, source = new { name = "A", side = "media" }, partOf = "manual-00000000" })).FaultsAsync());
    }

    [Fact]
    public async Task PostClaim_ToNoCase_Is404() => await (await Client.EnterAsync(Claim)).ProblemAsync(HttpStatusCode.NotFound);

    public sealed class Mapped() : ManualClaimTests(Routing.Mapped);

    public sealed class Dispatched() : ManualClaimTests(Routing.Dispatched);
}
