using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FactCheck.Local.Tests.Processes;

namespace FactCheck.Local.Tests;

public sealed class SampleCaseTests(SampleServer sample)
{
    private const string Case = "api/cases/port-selmora-2024";

    [Fact]
    public async Task FirstStart_LoadsEveryFile_WithClaimsInEachDocument()
    {
        var documents = await sample.Server.ListAsync($"{Case}/documents");

        Assert.All(documents, document => Assert.Equal("extracted", (string?)document!["status"]));
        Assert.All(documents, document => Assert.True((int)document!["claimCount"]! > 0, (string?)document["name"]));
        Assert.Equal(
            [
                "01-interior-ministry.txt", "02-coastal-tribune.html", "03-interior-ministry.docx", "04-varenia-wire.json",
                "05-harbour-rights-watch.pdf", "06-bulletins.csv#1", "06-bulletins.csv#2", "07-harbour-rights-watch-update.html",
            ],
            documents.Select(document => (string?)document!["name"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Sample_KilledInPortSelmora_SetsTheMinistryAgainstTheRightsGroup()
    {
        var killed = await ScopeAsync();

        Assert.Equal("officialLower", (string?)killed["verdict"]!["verdict"]);
        Assert.Equal((31, 31), Ends(killed["official"]!));
        Assert.Equal((64, null), Ends(killed["other"]!));
        var history = killed["official"]!["history"]!.AsArray().Select(figure => (int)figure!["interval"]!["lower"]!);
        Assert.Equal([18, 31], history);
    }

    [Theory]
    [InlineData("superseded")]
    [InlineData("reprint")]
    [InlineData("dispute")]
    public async Task Sample_KilledInPortSelmora_SaysWhyClaimsAreLeftOut(string reason)
    {
        var killed = await ScopeAsync();

        Assert.Contains(killed["exclusions"]!.AsArray(), exclusion => (string?)exclusion!["reason"] == reason);
    }

    [Fact]
    public async Task Sample_PoliceOfficers_ArePartOfTheMinistrysTotal()
    {
        var claims = await sample.Server.ListAsync($"{Case}/claims?harm=killed&victims=lawEnforcement");

        Assert.NotEmpty(claims);
        Assert.All(claims, claim => Assert.Equal(4, (int)claim!["quantity"]!["value"]!));
        Assert.All(claims, claim => Assert.NotNull(claim!["partOf"]));
    }

    [Fact]
    public async Task Sample_TheNeighbouringTown_IsNotComparedWithTheCity()
    {
        var report = await ReportAsync();
        var town = (await sample.Server.ListAsync($"{Case}/claims?harm=killed&victims=civilian")).Single()!;

        var city = report["scopes"]!.AsArray().Where(scope => (string?)scope!["scope"]!["place"]!["name"] == "Port Selmora");
        Assert.Equal(5, (int)town["quantity"]!["value"]!);
        Assert.DoesNotContain(city, scope => scope!.ToJsonString().Contains((string)town["id"]!, StringComparison.Ordinal));
        Assert.Contains((string)town["id"]!, report.ToJsonString(), StringComparison.Ordinal);
    }

    private static (int?, int?) Ends(JsonNode side) =>
        ((int?)side["standing"]!["interval"]!["lower"], (int?)side["standing"]!["interval"]!["upper"]);

    private async Task<JsonObject> ReportAsync() =>
        (await sample.Server.Client.GetFromJsonAsync<JsonObject>($"{Case}/discrepancies?harm=killed", TestContext.Current.CancellationToken))!;

    private async Task<JsonNode> ScopeAsync() => (await ReportAsync())["scopes"]!.AsArray().Single(scope =>
        scope!["scope"]!["victims"]!.AsArray().Count == 0
        && (string?)scope["scope"]!["place"]!["name"] == "Port Selmora"
        && (string?)scope["scope"]!["basis"] == "cumulative")!;
}
