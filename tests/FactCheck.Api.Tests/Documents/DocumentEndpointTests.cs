using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
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
    public async Task PatchDocument_SentAsMergePatch_IsTaken()
    {
        var id = await PostAsync("12 killed");
        using var patch = JsonContent.Create(new { publisher = "New" }, new MediaTypeHeaderValue("application/merge-patch+json"));

        var body = await (await Client.SendAsync(HttpMethod.Patch, $"{Address}/{id}", patch)).JsonAsync();

        Assert.Equal("New", body["document"]!["metadata"]!["publisher"]!.GetValue<string>());
    }

    [Fact]
    public async Task PatchDocument_OfAnotherType_Is415()
    {
        var id = await PostAsync("12 killed");
        using var patch = new StringContent("publisher=New");

        await (await Client.SendAsync(HttpMethod.Patch, $"{Address}/{id}", patch)).ProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task PatchDocument_Nothing_FindsTheClaimsAnewWithWhatTheCaseSaysNow()
    {
        var id = await PostAsync("12 killed");
        await Client.PutCaseAsync(value: new { title = "Flood", country = "GE" });

        var body = await (await PatchAsync(id, new { })).JsonAsync();

        Assert.StartsWith("00000002-", body["document"]!["generation"]!.GetValue<string>(), StringComparison.Ordinal);
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
