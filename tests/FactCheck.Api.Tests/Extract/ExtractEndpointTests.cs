using System.Net;
using System.Text;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Extract;

public abstract class ExtractEndpointTests(Routing routing) : ApiTests(routing)
{
    [Fact]
    public async Task Extract_Text_GivesItsClaimsAndStoresNothing()
    {
        var response = await Client.PostTextAsync("12 killed", "?publisher=Wire&country=KZ&start=2031-03-01", "extract");

        var body = await response.JsonAsync();
        Assert.Equal("12 killed", body["text"]!.GetValue<string>());
        Assert.Equal("Wire", body["metadata"]!["publisher"]!.GetValue<string>());
        Assert.Equal(12, body["claims"]!.AsArray().Single()!["quantity"]!["value"]!.GetValue<int>());
        var cases = await (await Client.GetAsync("cases", Stop)).JsonAsync();
        Assert.Empty(cases["items"]!.AsArray());
    }

    [Fact]
    public async Task Extract_Json_ReadsTextAndMetadataFromIt()
    {
        using var content = new StringContent("""{"text":"12 killed","title":"Flood"}""", Encoding.UTF8, "application/json");

        var body = await (await Client.SendAsync(HttpMethod.Post, "extract", content)).JsonAsync();

        Assert.Equal("Flood", body["metadata"]!["title"]!.GetValue<string>());
    }

    [Fact]
    public async Task Extract_WithACase_CitesIt()
    {
        await Client.PutCaseAsync();

        var body = await (await Client.PostTextAsync("12 killed", "?case=flood-2031", "extract")).JsonAsync();

        Assert.Equal("flood-2031", body["claims"]![0]!["caseId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Extract_WithAnUnknownCase_Is404() =>
        await (await Client.PostTextAsync("12 killed", "?case=nowhere", "extract")).ProblemAsync(HttpStatusCode.NotFound);

    [Fact]
    public async Task Extract_ManyFaults_ListsThemAllAtOnce() => Assert.Equal(
        ["body", "case", "country", "end", "publishedOn", "start"],
        await (await Client.PostTextAsync(string.Empty, "?case=A&country=Kazakhstan&start=1&end=2&publishedOn=3", "extract")).FaultsAsync());

    [Fact]
    public async Task Extract_TableOfDocuments_Is422()
    {
        using var content = new StringContent("text\r\n12 killed\r\n13 killed\r\n", Encoding.UTF8, "text/csv");
        await (await Client.SendAsync(HttpMethod.Post, "extract", content)).ProblemAsync(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Extract_UnsupportedType_Is415()
    {
        using var content = new ByteArrayContent([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);
        content.Headers.ContentType = new("image/png");
        await (await Client.SendAsync(HttpMethod.Post, "extract", content)).ProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Extract_TooLarge_Is413() =>
        await (await Client.PostTextAsync(new string('a', 100_001), address: "extract")).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);

    public sealed class Mapped() : ExtractEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : ExtractEndpointTests(Routing.Dispatched);
}
