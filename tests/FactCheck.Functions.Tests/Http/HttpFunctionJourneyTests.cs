using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Api.Endpoints;
using FactCheck.Functions.Tests.Hosting;

namespace FactCheck.Functions.Tests.Http;

public sealed class HttpFunctionJourneyTests
{
    private const string Text = "ALMATY, January 15 - At least 225 people were killed in the unrest in Kazakhstan, the Prosecutor General's Office said on Saturday.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryHttpFunction_RunsItsOwnEndpoint()
    {
        await using var host = await FunctionHost.StartAsync();
        using var client = host.CreateClient();
        using var text = new StringContent(Text, Encoding.UTF8, "text/plain");
        using var statement = new StringContent(Text, Encoding.UTF8, "text/plain");
        using var histories = new StringContent("police,hospital,count\n1,0,40\n0,1,20\n1,1,10\n", Encoding.UTF8, "text/csv");
        using var row = new StringContent("country,date_end,best\nKazakhstan,2022-01-08,227\n", Encoding.UTF8, "text/csv");
        using var names = new StringContent("list,name\npolice,Aigerim Bekova\nhospital,Bekova Aigerim\n", Encoding.UTF8, "text/csv");

        await JsonAsync(await client.PutAsJsonAsync("cases/january-2022", new { title = "January", start = "2022-01-02", country = "KZ" }, Stop), HttpStatusCode.Created);
        Assert.Equal("january-2022", (await GetAsync("cases"))["items"]![0]!["id"]!.GetValue<string>());
        Assert.Equal("January", (await GetAsync("cases/january-2022"))["title"]!.GetValue<string>());
        var posted = await JsonAsync(await client.PostAsync("cases/january-2022/documents?publishedOn=2022-01-16", text, Stop), HttpStatusCode.Created);
        var document = "cases/january-2022/documents/" + posted["document"]!["id"]!.GetValue<string>();
        var claim = Assert.Single(posted["claims"]!.AsArray())!;
        Assert.Equal(225, claim["quantity"]!["lower"]!.GetValue<int>());
        Assert.Single((await GetAsync("cases/january-2022/documents"))["items"]!.AsArray());
        Assert.Equal("extracted", (await GetAsync(document))["status"]!.GetValue<string>());
        Assert.Equal(Text, await client.GetStringAsync(document + "/text", Stop));
        Assert.Equal("attachment", (await client.GetAsync(document + "/content", Stop)).Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("TASS", (await JsonAsync(await client.PatchAsJsonAsync(document, new { publisher = "TASS" }, Stop)))["document"]!["metadata"]!["publisher"]!.GetValue<string>());
        Assert.StartsWith("http/document-", (await GetAsync("cases/january-2022/ingestions"))["items"]![0]!["path"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Single((await GetAsync("cases/january-2022/claims"))["items"]!.AsArray());
        Assert.Equal("killed", (await GetAsync("cases/january-2022/claims/" + claim["id"]!.GetValue<string>()))["harm"]!.GetValue<string>());
        await ReviewAsync(client, "cases/january-2022", claim["id"]!.GetValue<string>());
        await RegisterSourcesAsync(client);
        Assert.Equal("latest", (await GetAsync("cases/january-2022/discrepancies"))["policy"]!.GetValue<string>());
        Assert.NotEmpty((await GetAsync("exchange/formats")).AsArray());
        Assert.Contains("At least 225", await client.GetStringAsync("cases/january-2022/export?format=csv", Stop), StringComparison.Ordinal);
        Assert.Single((await JsonAsync(await client.PostAsync("cases/january-2022/import?format=ucdp", row, Stop)))["added"]!.AsArray());
        Assert.Empty((await GetAsync(document + "/audit"))["findings"]!.AsArray());
        Assert.Equal(2, (await GetAsync("cases/january-2022/timeline"))["scopes"]!.AsArray().Count);
        Assert.Equal(8, (await GetAsync("cases/january-2022/policies"))["policies"]!.AsArray().Count);
        Assert.Equal("image/svg+xml", (await client.GetAsync("cases/january-2022/charts/timeline.svg", Stop)).Content.Headers.ContentType?.MediaType);
        Assert.Equal("text/html", (await client.GetAsync("cases/january-2022/report", Stop)).Content.Headers.ContentType?.MediaType);
        Assert.Equal(Text, (await JsonAsync(await client.PostAsync("extract?country=KZ", statement, Stop)))["text"]!.GetValue<string>());
        Assert.Equal("supported", (await JsonAsync(await client.PostAsJsonAsync("check", new { statement = Text, caseId = "january-2022" }, Stop)))["counts"]![0]!["verdict"]!.GetValue<string>());
        Assert.Empty((await GetAsync("statistics/discrepancies?cases=january-2022&harm=killed"))["pairs"]!.AsArray());
        Assert.NotEmpty((await JsonAsync(await client.PostAsync("estimates/multipleSystems", histories, Stop))).AsObject());
        Assert.NotEmpty((await JsonAsync(await client.PostAsync("estimates/match", names, Stop))).AsObject());
        Assert.Equal("healthy", (await GetAsync("health"))["status"]!.GetValue<string>());
        Assert.StartsWith("3.1", (await GetAsync("openapi.json"))["openapi"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(document, Stop)).StatusCode);
        Assert.Equal("deleted", (await GetAsync(document))["status"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync("cases/january-2022", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("cases/january-2022", Stop)).StatusCode);

        Assert.Empty(EndpointTable.All.Select(endpoint => endpoint.Name).Except(host.Called));

        async Task<JsonNode> GetAsync(string address) => await JsonAsync(await client.GetAsync(address, Stop));
    }

    private static async Task ReviewAsync(HttpClient client, string @case, string claimId)
    {
        var entered = new { claim = new { harm = "injured", quantity = 3, source = new { name = "HRW", side = "independent" } }, reviewer = "Ana", reason = "Heard" };
        await JsonAsync(await client.PostAsJsonAsync(@case + "/claims", entered, Stop), HttpStatusCode.Created);
        Assert.NotEmpty((await JsonAsync(await client.GetAsync(@case + "/queue", Stop)))["items"]!.AsArray());
        var accepted = await JsonAsync(await client.PatchAsJsonAsync($"{@case}/claims/{claimId}", new { state = "accepted", reviewer = "Ana", reason = "Right" }, Stop));
        Assert.Equal("accepted", accepted["review"]!["state"]!.GetValue<string>());
        Assert.Single((await JsonAsync(await client.GetAsync($"{@case}/claims/{claimId}/history", Stop)))["events"]!.AsArray());
        Assert.Equal(2, (await JsonAsync(await client.GetAsync(@case + "/reviews", Stop)))["items"]!.AsArray().Count);
        Assert.Equal(2, (await JsonAsync(await client.GetAsync(@case + "/sources", Stop)))["items"]!.AsArray().Count);
    }

    private static async Task RegisterSourcesAsync(HttpClient client)
    {
        var entry = new { institution = "ngo", side = "independent", reviewer = "Ana", reason = "Known" };
        await JsonAsync(await client.PutAsJsonAsync("sources/HRW", entry, Stop), HttpStatusCode.Created);
        var merged = await JsonAsync(await client.PostAsJsonAsync("sources/HRW/merge", new { other = "Human Rights Watch", reviewer = "Ana", reason = "The same" }, Stop));
        Assert.Single(merged["source"]!["aliases"]!.AsArray());
        var split = await JsonAsync(await client.PostAsJsonAsync("sources/HRW/split", new { name = "Human Rights Watch", reviewer = "Ana", reason = "Not the same" }, Stop));
        Assert.Empty(split["source"]!["aliases"]!.AsArray());
        Assert.Equal(2, (await JsonAsync(await client.GetAsync("sources", Stop)))["items"]!.AsArray().Count);
        Assert.Equal("HRW", (await JsonAsync(await client.GetAsync("sources/hrw", Stop)))["name"]!.GetValue<string>());
        Assert.Null((await JsonAsync(await client.DeleteAsync("sources/HRW?reviewer=Ana&reason=Gone", Stop)))["source"]);
        var back = await JsonAsync(await client.PostAsJsonAsync("sources/HRW/revert", new { revertTo = 3, reviewer = "Ana", reason = "Not gone" }, Stop));
        Assert.Equal("HRW", back["source"]!["name"]!.GetValue<string>());
        Assert.Equal(5, (await JsonAsync(await client.GetAsync("sources/HRW/history", Stop)))["changes"]!.AsArray().Count);
    }

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage response, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var body = await response.Content.ReadAsStringAsync(Stop);
        Assert.True(response.StatusCode == expected, $"{response.RequestMessage?.RequestUri}: {response.StatusCode} {body}");
        return JsonNode.Parse(body)!;
    }
}
