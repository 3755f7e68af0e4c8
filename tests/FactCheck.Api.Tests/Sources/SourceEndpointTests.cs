using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Api.Tests.Reviews;

namespace FactCheck.Api.Tests.Sources;

public abstract class SourceEndpointTests(Routing routing) : ApiTests(routing)
{
    private static readonly object Described = new { aliases = new[] { "HRW" }, institution = "ngo", side = "independent", country = "US" };

    [Fact]
    public async Task PutSource_IsServedUnderItsNamesWithAVersion()
    {
        var put = await ChangeAsync(HttpMethod.Put, "Human Rights Watch", Described);

        var answer = await put.JsonAsync(HttpStatusCode.Created);
        var got = await Client.GetAsync("sources/hrw", Stop);
        Assert.Equal(answer["source"]!.ToJsonString(), (await got.JsonAsync()).ToJsonString());
        Assert.Equal(put.Headers.ETag, got.Headers.ETag);
        var again = await ChangeAsync(HttpMethod.Put, "Human Rights Watch", Described, got.Headers.ETag!.ToString());
        await again.JsonAsync();
        await (await ChangeAsync(HttpMethod.Put, "Human Rights Watch", Described, got.Headers.ETag!.ToString())).ProblemAsync(HttpStatusCode.PreconditionFailed);
        var listed = await (await Client.GetAsync("sources", Stop)).JsonAsync();
        Assert.Equal("Human Rights Watch", Assert.Single(listed["items"]!.AsArray())!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task PutSource_OfANameWithASlashAndOtherLetters_IsFound()
    {
        await (await ChangeAsync(HttpMethod.Put, "МВД / ГУВД № 1?", Described)).JsonAsync(HttpStatusCode.Created);
        Assert.Equal("МВД / ГУВД № 1?", (await (await Client.GetAsync($"sources/{Uri.EscapeDataString("МВД / ГУВД № 1?")}", Stop)).JsonAsync())["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task PutSource_ManyFaults_ListsThemAllAtOnce()
    {
        await ChangeAsync(HttpMethod.Put, "Human Rights Watch", Described);

        var response = await Client.SendAsync(HttpMethod.Put, "sources/Amnesty", JsonContent.Create(new
        {
            name = "Other",
            aliases = new[] { "hrw" },
            side = "neutral",
            country = "gb",
            overrides = new object[] { new { caseId = "-", side = "x" } },
        }));

        Assert.Equal(["aliases", "country", "institution", "name", "overrides.caseId", "overrides.side", "reason", "reviewer", "side"], await response.FaultsAsync());
        Assert.Equal(["name"], await (await ChangeAsync(HttpMethod.Put, "HRW", new { institution = "ngo", side = "independent" })).FaultsAsync());
    }

    [Fact]
    public async Task PutSource_TellsTheDiscrepanciesThatDependOnItAndThoseItMoved()
    {
        await Client.PutCaseAsync();
        await EnterAsync("Health Ministry", "official", 10, "Almaty");
        await EnterAsync("HRW", "media", 30, "Almaty");
        await EnterAsync("HRW", "media", 4, "Aktobe");

        var answer = await (await ChangeAsync(HttpMethod.Put, "Human Rights Watch", Described)).JsonAsync(HttpStatusCode.Created);

        var effects = answer["effects"]!.AsArray();
        Assert.Equal(["Aktobe", "Almaty"], effects.Select(effect => effect!["scope"]!["place"]!["name"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        var moved = effects.Single(effect => effect!["scope"]!["place"]!["name"]!.GetValue<string>() == "Almaty")!;
        Assert.True(moved["changed"]!.GetValue<bool>());
        Assert.Null(moved["before"]!["verdict"]);
        Assert.Equal("officialLower", moved["after"]!["verdict"]!["verdict"]!.GetValue<string>());
        Assert.Equal(30, moved["after"]!["other"]!["lower"]!.GetValue<int>());
        var seen = await (await Client.GetAsync("cases/flood-2031/sources", Stop)).JsonAsync();
        Assert.Equal([("Health Ministry", 1, false), ("Human Rights Watch", 2, true)], seen["items"]!.AsArray().Select(item =>
            (item!["name"]!.GetValue<string>(), item["claims"]!.GetValue<int>(), item["registered"]!.GetValue<bool>())));

        var gone = await (await Client.DeleteAsync("sources/Human%20Rights%20Watch?reviewer=Ana&reason=Wrong", Stop)).JsonAsync();

        Assert.Null(gone["source"]);
        Assert.Contains(gone["effects"]!.AsArray(), effect => effect!["changed"]!.GetValue<bool>() && effect["after"]!["verdict"] is null);
        await (await Client.GetAsync("sources/HRW", Stop)).ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task MergeAndSplit_MoveNamesBetweenSources_AndCanBeUndone()
    {
        await ChangeAsync(HttpMethod.Put, "Interior Ministry", new { institution = "government", side = "official", memberOf = "officials of KZ" });
        await ChangeAsync(HttpMethod.Put, "Police", new { aliases = new[] { "MIA" }, institution = "police", side = "official", memberOf = "officials of KZ" });

        var merged = await (await ChangeAsync(HttpMethod.Post, "Interior Ministry/merge", new { other = "mia" })).JsonAsync();
        Assert.Equal(["MIA", "Police"], Aliases(merged));
        Assert.Equal("Interior Ministry", await NameOfAsync("Police"));
        Assert.Equal(["other"], await (await ChangeAsync(HttpMethod.Post, "Interior Ministry/merge", new { other = "Police" })).FaultsAsync());

        var split = await (await ChangeAsync(HttpMethod.Post, "Interior Ministry/split", new { name = "Police", institution = "police", aliases = new[] { "city police" } })).JsonAsync();
        Assert.Equal(["MIA"], Aliases(split));
        var police = await (await Client.GetAsync("sources/city%20police", Stop)).JsonAsync();
        Assert.Equal(("Police", "police", "official", null), (police["name"]!.GetValue<string>(), police["institution"]!.GetValue<string>(), police["side"]!.GetValue<string>(), police["memberOf"]?.GetValue<string>()));

        Assert.Equal(["revertTo"], await (await ChangeAsync(HttpMethod.Post, "Interior Ministry/revert", new { revertTo = 2 })).FaultsAsync());
        await (await ChangeAsync(HttpMethod.Post, "Police/revert", new { revertTo = 0 })).JsonAsync();
        var reverted = await (await ChangeAsync(HttpMethod.Post, "Interior Ministry/revert", new { revertTo = 2 })).JsonAsync();
        Assert.Equal(["MIA", "Police"], Aliases(reverted));
        var history = await (await Client.GetAsync("sources/Interior%20Ministry/history", Stop)).JsonAsync();
        Assert.Equal(["described", "merged", "split", "reverted"], history["changes"]!.AsArray().Select(change => change!["kind"]!.GetValue<string>()));
        Assert.Equal("Ana", history["changes"]![1]!["reviewer"]!.GetValue<string>());
    }

    [Fact]
    public async Task Changes_ToWhatIsNotThere_Are404()
    {
        await (await ChangeAsync(HttpMethod.Post, "Nobody/merge", new { other = "x" })).ProblemAsync(HttpStatusCode.NotFound);
        await (await ChangeAsync(HttpMethod.Post, "Nobody/split", new { name = "x" })).ProblemAsync(HttpStatusCode.NotFound);
        await (await Client.DeleteAsync("sources/Nobody?reviewer=a&reason=b", Stop)).ProblemAsync(HttpStatusCode.NotFound);
        await (await Client.GetAsync("sources/Nobody/history", Stop)).ProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal(["reason", "reviewer"], await (await Client.DeleteAsync("sources/Nobody", Stop)).FaultsAsync());
    }

    [Fact]
    public async Task PutSource_ByFiftyAtOnce_TakesOne()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => ChangeAsync(HttpMethod.Put, "Human Rights Watch", Described, ifNoneMatch: "*")));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(49, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
    }

    private static string[] Aliases(JsonNode answer) => [.. answer["source"]!["aliases"]!.AsArray().Select(alias => alias!.GetValue<string>())];

    private async Task<string> NameOfAsync(string name) => (await (await Client.GetAsync($"sources/{name}", Stop)).JsonAsync())["name"]!.GetValue<string>();

    private Task<HttpResponseMessage> ChangeAsync(HttpMethod method, string address, object body, string? ifMatch = null, string? ifNoneMatch = null)
    {
        var members = JsonSerializer.SerializeToNode(body)!.AsObject();
        members.TryAdd("reviewer", "Ana");
        members.TryAdd("reason", "Known");
        var escaped = method == HttpMethod.Put ? Uri.EscapeDataString(address) : address;
        return Client.SendAsync(method, $"sources/{escaped}", JsonContent.Create(members), ifMatch, ifNoneMatch);
    }

    private async Task EnterAsync(string source, string side, int count, string place) => await (await Client.EnterAsync(new
    {
        harm = "killed",
        quantity = count,
        source = new { name = source, side },
        place = new { name = place, kind = "city", country = "KZ" },
        asOf = new { date = "2031-03-09", precision = "day" },
    })).JsonAsync(HttpStatusCode.Created);

    public sealed class Mapped() : SourceEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : SourceEndpointTests(Routing.Dispatched);
}
