using System.Net;
using System.Text.Json.Nodes;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Api.Tests.Statistics;

public abstract class StatisticsEndpointTests(Routing routing) : ApiTests(routing)
{
    private const string Address = "statistics/discrepancies";

    private Stores Stores => Host.Services.GetRequiredService<Stores>();

    [Fact]
    public async Task GetStatistics_ThirtyEvents_GivesWhatCanBeCheckedByHand()
    {
        await GeneratedEvents.AddAsync(Stores, Stop);

        var body = await GetAsync($"?harm=killed&cases={GeneratedEvents.Slugs}");

        var statistics = body["statistics"]!;
        var direction = statistics["direction"]!["value"]!;
        Assert.Equal((20, 6, 4), (Int(direction, "otherHigher"), Int(direction, "officialHigher"), Int(direction, "equal")));
        // 2 (C(26,0) + … + C(26,6)) / 2^26
        Assert.Equal(Ten(2 * 313_912 / 67_108_864d), direction["pValue"]!["range"]!["lower"]!.GetValue<double>());
        Assert.Equal(Ten(Math.Log(2)), statistics["medianRatio"]!["value"]!["logRatio"]!["lower"]!.GetValue<double>());
        Assert.Equal(Ten(14 * Math.Log(2) / 30), statistics["meanRatio"]!["value"]!["logRatio"]!["upper"]!.GetValue<double>());
        Assert.Equal(30, Int(statistics["direction"]!, "n"));
        Assert.Equal(60, statistics["direction"]!["inputs"]!.AsArray().Count);
        Assert.Equal(30, body["pairs"]!.AsArray().Count);
        Assert.Equal(60, body["revisions"]!.AsArray().Count);
        Assert.Equal(60, Int(body["agreement"]!["alpha"]!, "n"));
    }

    [Fact]
    public async Task GetStatistics_SameSeed_IsTheSameToTheLetter_AndAnotherSeedIsNot()
    {
        await GeneratedEvents.AddAsync(Stores, Stop);
        var address = $"?harm=killed&cases={GeneratedEvents.Slugs}&resamples=999&seed=";

        var first = (await GetAsync(address + "7")).ToJsonString();

        Assert.Equal(first, (await GetAsync(address + "7")).ToJsonString());
        Assert.NotEqual(first, (await GetAsync(address + "8")).ToJsonString());
    }

    [Fact]
    public async Task GetStatistics_WithSettings_EchoesThem()
    {
        await GeneratedEvents.AddAsync(Stores, Stop);

        var body = await GetAsync($"?harm=killed&cases={GeneratedEvents.Slugs}&window=10&policy=envelope&seed=3&resamples=500&level=0.9&zeroMethod=wilcoxon&workingModel=poisson&estimator=pauleMandel");

        Assert.Equal((10, "envelope"), (Int(body, "windowDays"), body["policy"]!.GetValue<string>()));
        Assert.Contains("Wilcoxon", body["statistics"]!["signedRank"]!["method"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(3, Int(body["statistics"]!["medianRatio"]!, "seed"));
        Assert.Equal(0.9, body["statistics"]!["medianRatio"]!["value"]!["level"]!.GetValue<double>());
        Assert.NotNull(body["statistics"]!["synthesis"]!["value"]);
    }

    [Fact]
    public async Task GetStatistics_OneSideSilent_ListsTheEventAsLeftOut_AndSaysWhatIsMissing()
    {
        await GeneratedEvents.AddAsync(Stores, "one-sided", [(Side.Official, 5)], Stop);

        var body = await GetAsync("?harm=killed&cases=one-sided");

        Assert.Equal("The independent side gives no number.", body["leftOut"]![0]!["sentence"]!.GetValue<string>());
        Assert.NotNull(body["statistics"]!["direction"]!["insufficientData"]);
        Assert.Null(body["statistics"]!["direction"]!["value"]);
    }

    [Fact]
    public async Task GetStatistics_ManyFaults_ListsThemAllAtOnce() => Assert.Equal(
        ["against", "belligerents", "cases", "estimator", "harm", "knownOn", "level", "multiplier", "policy", "resamples", "seed", "window", "workingModel", "zeroMethod"],
        await (await Client.GetAsync(
            $"{Address}?cases=A&against=official&belligerents=x&estimator=x&knownOn=x&level=1&multiplier=0&policy=x&resamples=1&seed=-1&window=-1&workingModel=x&zeroMethod=x", Stop)).FaultsAsync());

    [Fact]
    public async Task GetStatistics_WithoutCasesAndHarm_AsksForBoth() =>
        Assert.Equal(["cases", "harm"], await (await Client.GetAsync(Address, Stop)).FaultsAsync());

    [Fact]
    public async Task GetStatistics_UnknownCase_Is404()
    {
        await Client.PutCaseAsync();

        var problem = await (await Client.GetAsync($"{Address}?harm=killed&cases=flood-2031,nowhere", Stop)).ProblemAsync(HttpStatusCode.NotFound);

        Assert.Contains("nowhere", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static int Int(JsonNode node, string name) => node[name]!.GetValue<int>();

    private static double Ten(double value) => Core.Statistics.SignificantDigits.Round(value);

    private async Task<JsonNode> GetAsync(string query) => await (await Client.GetAsync(Address + query, Stop)).JsonAsync();

    public sealed class Mapped() : StatisticsEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : StatisticsEndpointTests(Routing.Dispatched);
}
