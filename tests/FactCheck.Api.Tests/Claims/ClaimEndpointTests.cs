using System.Net;
using System.Text.Json.Nodes;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Claims;

public abstract class ClaimEndpointTests(Routing routing) : ApiTests(routing)
{
    private const string Address = "cases/flood-2031/claims";

    [Fact]
    public async Task ListClaims_InParts_GivesEachOnceByDocumentAndPlaceInTheText()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("1 killed, 2 injured, 3 killed, 4 injured, 5 killed, 6 injured, 7 killed, 8 injured, 9 killed, 10 killed, 11 injured");
        await Client.PostDocumentAsync("21 killed");

        var seen = new List<JsonNode>();
        string? continuation = null;
        do
        {
            var page = await (await Client.GetAsync($"{Address}?limit=5&continuation={continuation}", Stop)).JsonAsync();
            seen.AddRange(page["items"]!.AsArray().OfType<JsonNode>());
            continuation = page["continuation"]?.GetValue<string>();
        }
        while (continuation is not null);

        var whole = await (await Client.GetAsync(Address, Stop)).JsonAsync();
        Assert.Equal(12, seen.Count);
        Assert.Equal(whole["items"]!.AsArray().Select(Id), seen.Select(Id));
        Assert.All(seen.GroupBy(claim => claim["documentId"]!.GetValue<string>()), document => Assert.Equal(
            document.Select(claim => claim["span"]!["start"]!.GetValue<int>()).Order(),
            document.Select(claim => claim["span"]!["start"]!.GetValue<int>())));
    }

    [Theory]
    [InlineData("harm=killed", 2)]
    [InlineData("harm=killed,injured", 3)]
    [InlineData("harm=missing", 0)]
    [InlineData("side=media", 2)]
    [InlineData("side=unattributed", 1)]
    [InlineData("source=wire", 2)]
    [InlineData("source=WIRE&harm=injured", 1)]
    [InlineData("victims=everybody", 3)]
    [InlineData("victims=civilian,woman", 0)]
    [InlineData("place=Almaty", 0)]
    [InlineData("from=2031-01-01", 0)]
    [InlineData("review=none", 3)]
    [InlineData("review=accepted", 0)]
    public async Task ListClaims_Filtered_GivesOnlyThose(string query, int expected)
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("12 killed, 30 injured", "?publisher=Wire");
        await Client.PostDocumentAsync("13 killed");

        var page = await (await Client.GetAsync($"{Address}?{query}", Stop)).JsonAsync();

        Assert.Equal(expected, page["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task ListClaims_OfOneDocument_GivesOnlyItsOwn()
    {
        await Client.PutCaseAsync();
        var id = await Client.PostDocumentAsync("12 killed");
        await Client.PostDocumentAsync("13 killed");

        var page = await (await Client.GetAsync($"{Address}?document={id}", Stop)).JsonAsync();

        Assert.Equal(id, page["items"]!.AsArray().Single()!["documentId"]!.GetValue<string>());
    }

    [Fact]
    public async Task ListClaims_ManyFaults_ListsThemAllAtOnce()
    {
        var response = await Client.GetAsync(
            "cases/-/claims?harm=killed,murdered&side=Official&victims=people&from=2031-02-29&to=x&document=1&format=xml&limit=0&review=maybe&source=%07", Stop);

        Assert.Equal(["caseId", "document", "format", "from", "harm", "limit", "review", "side", "source", "to", "victims"], await response.FaultsAsync());
    }

    [Fact]
    public async Task ListClaims_RangeThatEndsBeforeItStarts_Is400()
    {
        await Client.PutCaseAsync();
        Assert.Equal(["to"], await (await Client.GetAsync($"{Address}?from=2031-03-02&to=2031-03-01", Stop)).FaultsAsync());
    }

    [Theory]
    [InlineData("text/csv", "", "text/csv")]
    [InlineData("text/csv;q=0.5, application/json;q=0.4", "", "text/csv")]
    [InlineData("text/*", "", "text/csv")]
    [InlineData("application/json, text/csv;q=0.9", "", "application/json")]
    [InlineData("*/*", "", "application/json")]
    [InlineData("text/html, */*;q=0.1", "", "application/json")]
    [InlineData("application/json", "?format=csv", "text/csv")]
    [InlineData("text/csv", "?format=json", "application/json")]
    public async Task ListClaims_ByAcceptOrFormat_IsJsonOrCsv(string accept, string query, string expected)
    {
        await Client.PutCaseAsync();

        var response = await Client.SendAsync(HttpMethod.Get, Address + query, accept: accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0, text/csv;q=0")]
    public async Task ListClaims_AcceptingNeither_Is406(string accept)
    {
        await Client.PutCaseAsync();
        await (await Client.SendAsync(HttpMethod.Get, Address, accept: accept)).ProblemAsync(HttpStatusCode.NotAcceptable);
    }

    [Fact]
    public async Task GetClaim_ComesWithAVersionThatChangesWithItsDocument()
    {
        await Client.PutCaseAsync();
        var document = await Client.PostDocumentAsync("12 killed");
        var listed = (await (await Client.GetAsync(Address, Stop)).JsonAsync())["items"]![0]!;

        var first = await Client.GetAsync($"{Address}/{Id(listed)}", Stop);

        Assert.Equal(listed.ToJsonString(), (await first.JsonAsync()).ToJsonString());
        var tag = first.Headers.ETag!.ToString();
        Assert.Equal(HttpStatusCode.NotModified, (await Client.SendAsync(HttpMethod.Get, $"{Address}/{Id(listed)}", ifNoneMatch: tag)).StatusCode);
        using var patch = new StringContent("{\"publisher\":\"New\"}", System.Text.Encoding.UTF8, "application/json");
        await Client.SendAsync(HttpMethod.Patch, $"cases/flood-2031/documents/{document}", patch);
        var second = await Client.SendAsync(HttpMethod.Get, $"{Address}/{Id(listed)}", ifNoneMatch: tag);
        Assert.Equal("New", (await second.JsonAsync())["source"]!["name"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("manual-00000000", 404)]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000-0-0", 404)]
    [InlineData("nonsense", 400)]
    public async Task GetClaim_ThatIsNotThere_SaysSo(string id, int status)
    {
        await Client.PutCaseAsync();
        await (await Client.GetAsync($"{Address}/{id}", Stop)).ProblemAsync((HttpStatusCode)status);
    }

    private static string Id(JsonNode? claim) => claim!["id"]!.GetValue<string>();

    public sealed class Mapped() : ClaimEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : ClaimEndpointTests(Routing.Dispatched);
}
