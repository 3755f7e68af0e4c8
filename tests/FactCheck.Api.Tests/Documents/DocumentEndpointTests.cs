using System.Net;
using System.Net.Http.Json;
using System.Text;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Documents;

public abstract class DocumentEndpointTests(Routing routing) : ApiTests(routing)
{
    private const string Address = "cases/flood-2031/documents";
    private static readonly string NoSuch = new('0', 64);

    [Fact]
    public async Task PatchDocument_Metadata_ChangesItAndFindsTheClaimsAnew()
    {
        var id = await PostAsync("12 killed", "?publisher=Old&title=Kept");

        var response = await PatchAsync(id, new { publisher = "New", publishedOn = "2031-03-05" });

        var body = await response.JsonAsync();
        Assert.Equal("New", body["document"]!["metadata"]!["publisher"]!.GetValue<string>());
        Assert.Equal("Kept", body["document"]!["metadata"]!["title"]!.GetValue<string>());
        Assert.Equal("New", body["claims"]![0]!["source"]!["name"]!.GetValue<string>());
        var stored = await (await Client.GetAsync($"{Address}/{id}", Stop)).JsonAsync();
        Assert.Equal("2031-03-05", stored["metadata"]!["publishedOn"]!.GetValue<string>());
    }

    [Fact]
    public async Task PatchDocument_Null_ClearsTheField()
    {
        var id = await PostAsync("12 killed", "?publisher=Old");

        var body = await (await PatchAsync(id, new { publisher = (string?)null })).JsonAsync();

        Assert.Null(body["document"]!["metadata"]!["publisher"]);
    }

    [Fact]
    public async Task PatchDocument_ManyFaults_ListsThemAllAtOnce()
    {
        await Client.PutCaseAsync();

        var response = await PatchAsync("nonsense", new { status = "deleted", publishedOn = "soon", url = "ftp://x", title = 5 });

        Assert.Equal(["documentId", "publishedOn", "status", "title", "url"], await response.FaultsAsync());
    }

    [Fact]
    public async Task PatchDocument_AtAnOldVersion_Is412()
    {
        await Client.PutCaseAsync();
        var posted = await Client.PostTextAsync("12 killed");
        var id = (await posted.JsonAsync(HttpStatusCode.Created))["document"]!["id"]!.GetValue<string>();
        await PatchAsync(id, new { publisher = "New" });

        var response = await PatchAsync(id, new { publisher = "Newer" }, posted.Headers.ETag!.ToString());

        await response.ProblemAsync(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task PatchDocument_Unknown_Is404()
    {
        await Client.PutCaseAsync();
        await (await PatchAsync(NoSuch, new { title = "x" })).ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task PatchDocument_Deleted_Is410()
    {
        var id = await PostAsync("12 killed");
        await Client.DeleteAsync($"{Address}/{id}", Stop);

        await (await PatchAsync(id, new { title = "x" })).ProblemAsync(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task DeleteDocument_LeavesATombstoneWithItsReasonAndNothingElse()
    {
        var id = await PostAsync("12 killed");

        var response = await Client.DeleteAsync($"{Address}/{id}?reason=Sent%20by%20mistake", Stop);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        var document = await (await Client.GetAsync($"{Address}/{id}", Stop)).JsonAsync();
        Assert.Equal("deleted", document["status"]!.GetValue<string>());
        Assert.Equal("Sent by mistake", document["reason"]!.GetValue<string>());
        await (await Client.GetAsync($"{Address}/{id}/text", Stop)).ProblemAsync(HttpStatusCode.Gone);
        await (await Client.GetAsync($"{Address}/{id}/content", Stop)).ProblemAsync(HttpStatusCode.Gone);
        var claims = await (await Client.GetAsync("cases/flood-2031/claims", Stop)).JsonAsync();
        Assert.Empty(claims["items"]!.AsArray());
    }

    [Fact]
    public async Task DeleteDocument_AtAnOldVersion_Is412()
    {
        await Client.PutCaseAsync();
        var posted = await Client.PostTextAsync("12 killed");
        var id = (await posted.JsonAsync(HttpStatusCode.Created))["document"]!["id"]!.GetValue<string>();
        await PatchAsync(id, new { publisher = "New" });

        await (await Client.SendAsync(HttpMethod.Delete, $"{Address}/{id}", ifMatch: posted.Headers.ETag!.ToString())).ProblemAsync(HttpStatusCode.PreconditionFailed);
    }

    [Theory]
    [InlineData("nowhere", 404)]
    [InlineData("flood-2031", 404)]
    [InlineData("-bad-", 400)]
    public async Task DocumentRoutes_WithoutTheDocument_SaySo(string caseId, int status)
    {
        await Client.PutCaseAsync();
        foreach (var rest in new[] { string.Empty, "/text", "/content" })
        {
            await (await Client.GetAsync($"cases/{caseId}/documents/{NoSuch}{rest}", Stop)).ProblemAsync((HttpStatusCode)status);
        }

        await (await Client.DeleteAsync($"cases/{caseId}/documents/{NoSuch}", Stop)).ProblemAsync((HttpStatusCode)status);
    }

    [Fact]
    public async Task GetText_IsWhatTheSpansPointInto()
    {
        const string Text = "Ночью 😀 погибли: 12 killed, é 30 injured.";
        var id = await PostAsync(Text);

        var response = await Client.GetAsync($"{Address}/{id}/text", Stop);

        var served = await response.Content.ReadAsStringAsync(Stop);
        Assert.Equal(Text, served);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        var claims = await (await Client.GetAsync("cases/flood-2031/claims", Stop)).JsonAsync();
        Assert.All(claims["items"]!.AsArray(), claim => Assert.Equal(
            claim!["quote"]!.GetValue<string>(),
            served[claim["span"]!["start"]!.GetValue<int>()..claim["span"]!["end"]!.GetValue<int>()]));
    }

    [Fact]
    public async Task GetContent_IsAnInertAttachmentOfTheSameBytes()
    {
        const string Page = "<html><body><script>alert(1)</script><p>In the town 7 killed by water.</p></body></html>";
        await Client.PutCaseAsync();
        using var content = new StringContent(Page, Encoding.UTF8, "text/html");
        var posted = await (await Client.SendAsync(HttpMethod.Post, Address + "?name=a/b/%22x%22%3By.html", content)).JsonAsync(HttpStatusCode.Created);
        var id = posted["document"]!["id"]!.GetValue<string>();

        var response = await Client.GetAsync($"{Address}/{id}/content", Stop);

        Assert.Equal(Page, await response.Content.ReadAsStringAsync(Stop));
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var again = await Client.SendAsync(HttpMethod.Get, $"{Address}/{id}/content", ifNoneMatch: response.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task GetText_OfAnUnreadableDocument_Is404()
    {
        await Client.PutCaseAsync();
        using var content = new StringContent("%PDF-1.7\nbroken", Encoding.Latin1, "application/pdf");
        var problem = await (await Client.SendAsync(HttpMethod.Post, Address, content)).ProblemAsync(HttpStatusCode.UnprocessableEntity);

        await (await Client.GetAsync($"{Address}/{problem["documentId"]!.GetValue<string>()}/text", Stop)).ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ListDocuments_InParts_GivesEachOnce()
    {
        await Client.PutCaseAsync();
        var posted = new List<string>();
        for (var count = 1; count <= 5; count++)
        {
            posted.Add(await Client.PostDocumentAsync($"{count} killed"));
        }

        var first = await (await Client.GetAsync($"{Address}?limit=3", Stop)).JsonAsync();
        var second = await (await Client.GetAsync($"{Address}?limit=3&continuation={Uri.EscapeDataString(first["continuation"]!.GetValue<string>())}", Stop)).JsonAsync();

        Assert.Null(second["continuation"]);
        Assert.Equal(
            posted.Order(StringComparer.Ordinal),
            first["items"]!.AsArray().Concat(second["items"]!.AsArray()).Select(item => item!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task ListIngestions_TellsEveryArrival()
    {
        await PostAsync("12 killed", "?name=a.txt");
        await Client.PostTextAsync("12 killed", "?name=b.txt");

        var page = await (await Client.GetAsync("cases/flood-2031/ingestions", Stop)).JsonAsync();

        Assert.Equal(
            [("http/a.txt", "extracted"), ("http/b.txt", "duplicate")],
            page["items"]!.AsArray().Select(item => (item!["path"]!.GetValue<string>(), item["state"]!.GetValue<string>())));
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("ingestions")]
    [InlineData("claims")]
    public async Task Listings_OfAnUnknownCase_Are404(string listing) =>
        await (await Client.GetAsync($"cases/nowhere/{listing}", Stop)).ProblemAsync(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("documents")]
    [InlineData("ingestions")]
    [InlineData("claims")]
    public async Task Listings_WithBadInput_ListEveryFault(string listing)
    {
        Assert.Equal(["caseId", "limit"], await (await Client.GetAsync($"cases/%3Cscript%3E/{listing}?limit=many", Stop)).FaultsAsync());
        await Client.PutCaseAsync();
        Assert.Equal(["continuation"], await (await Client.GetAsync($"cases/flood-2031/{listing}?continuation=AAAA", Stop)).FaultsAsync());
    }

    private async Task<string> PostAsync(string text, string query = "")
    {
        await Client.PutCaseAsync();
        return await Client.PostDocumentAsync(text, query);
    }

    private Task<HttpResponseMessage> PatchAsync(string id, object patch, string? ifMatch = null) =>
        Client.SendAsync(HttpMethod.Patch, $"{Address}/{id}", JsonContent.Create(patch), ifMatch);

    public sealed class Mapped() : DocumentEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : DocumentEndpointTests(Routing.Dispatched);
}
