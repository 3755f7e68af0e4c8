using System.Net;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Extraction;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Api.Tests.Timeline;

public abstract class TimelineEndpointTests(Routing routing) : ApiTests(routing)
{
    private const string Address = "cases/flood-2031/timeline";

    [Fact]
    public async Task GetTimeline_OfARevision_NamesTheFigureBeforeAndBothTimes()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("Twelve people were killed in Almaty, the Health Ministry said.", "?publisher=Wire&publishedOn=2031-03-02");
        await Client.PostDocumentAsync("Fifteen people were killed in Almaty, the Health Ministry said.", "?publisher=Wire&publishedOn=2031-03-05");

        var scope = Assert.Single((await (await Client.GetAsync(Address, Stop)).JsonAsync())["scopes"]!.AsArray())!;
        var entries = Assert.Single(scope["series"]!.AsArray())!["entries"]!.AsArray();

        Assert.Equal(["first", "raised"], entries.Select(entry => entry!["change"]!.GetValue<string>()));
        Assert.Equal(12, entries[1]!["revises"]!["interval"]!["lower"]!.GetValue<int>());
        Assert.Equal("Health ministry of Kazakhstan", entries[1]!["revises"]!["source"]!.GetValue<string>());
        Assert.Equal("2031-03-05", entries[1]!["knownFrom"]!.GetValue<string>());
        Assert.False(string.IsNullOrEmpty(entries[1]!["recordedAt"]?.GetValue<string>()));
    }

    [Fact]
    public async Task GetTimeline_KnownOn_CutsAtPublicationAndNotAtWhenItWasTakenIn()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("Twelve people were killed in Almaty, the Health Ministry said.", "?publisher=Wire&publishedOn=2031-03-02");
        await Client.PostDocumentAsync("Fifteen people were killed in Almaty, the Health Ministry said.", "?publisher=Wire&publishedOn=2031-03-05");

        var body = await (await Client.GetAsync(Address + "?knownOn=2031-03-04", Stop)).JsonAsync();

        Assert.Equal("2031-03-04", body["knownOn"]!.GetValue<string>());
        Assert.Equal(12, Assert.Single(body["scopes"]![0]!["series"]![0]!["entries"]!.AsArray())!["figure"]!["interval"]!["lower"]!.GetValue<int>());
    }

    [Fact]
    public async Task GetTimeline_ManyFaults_ListsThemAllAtOnce() => Assert.Equal(
        ["belligerents", "caseId", "harm", "knownOn", "place"],
        await (await Client.GetAsync("cases/A/timeline?harm=x&place=%01&belligerents=yes&knownOn=soon", Stop)).FaultsAsync());

    [Fact]
    public async Task GetTimeline_UnknownCase_Is404() =>
        await (await Client.GetAsync(Address, Stop)).ProblemAsync(HttpStatusCode.NotFound);

    protected override void Configure(IServiceCollection services) => services.AddSingleton<IClaimExtractor, RuleBasedExtractor>();

    public sealed class Mapped() : TimelineEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : TimelineEndpointTests(Routing.Dispatched);
}
