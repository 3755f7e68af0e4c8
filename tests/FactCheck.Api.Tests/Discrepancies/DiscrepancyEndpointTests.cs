using System.Net;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Discrepancies;

public abstract class DiscrepancyEndpointTests(Routing routing) : ApiTests(routing)
{
    private const string Address = "cases/flood-2031/discrepancies";

    [Fact]
    public async Task GetDiscrepancies_EchoesWhatWasComparedAndAccountsForEveryClaim()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("12 killed, 30 injured", "?publisher=Wire&publishedOn=2031-03-02");

        var body = await (await Client.GetAsync($"{Address}?harm=killed&against=media&window=10&policy=envelope&belligerents=include&knownOn=2031-04-01", Stop)).JsonAsync();

        Assert.Equal("media", body["against"]!.GetValue<string>());
        Assert.Equal(10, body["windowDays"]!.GetValue<int>());
        Assert.Equal("envelope", body["policy"]!.GetValue<string>());
        Assert.Equal("include", body["belligerents"]!.GetValue<string>());
        Assert.Equal("2031-04-01", body["knownOn"]!.GetValue<string>());
        Assert.Equal(1, body["filteredOut"]!["otherHarm"]!.GetValue<int>());
        var exclusions = body["exclusions"]!.AsArray().Count + body["scopes"]!.AsArray().Sum(scope => scope!["exclusions"]!.AsArray().Count);
        Assert.Equal(1, exclusions);
    }

    [Fact]
    public async Task GetDiscrepancies_ManyFaults_ListsThemAllAtOnce() => Assert.Equal(
        ["against", "belligerents", "caseId", "harm", "knownOn", "place", "policy", "window"],
        await (await Client.GetAsync($"cases/A/discrepancies?harm=x&place=%01&against=official&window=-1&policy=mean&belligerents=yes&knownOn=1500-01-01", Stop)).FaultsAsync());

    [Fact]
    public async Task GetDiscrepancies_UnknownCase_Is404() =>
        await (await Client.GetAsync(Address, Stop)).ProblemAsync(HttpStatusCode.NotFound);

    public sealed class Mapped() : DiscrepancyEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : DiscrepancyEndpointTests(Routing.Dispatched);
}
