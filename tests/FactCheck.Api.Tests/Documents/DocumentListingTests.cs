using System.Net;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Documents;

public abstract class DocumentListingTests(Routing routing) : ApiTests(routing)
{
    private const string Address = "cases/flood-2031/documents";

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
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("12 killed", "?name=a.txt");
        await Client.PostTextAsync("12 killed", "?name=b.txt");

        var page = await (await Client.GetAsync("cases/flood-2031/ingestions", Stop)).JsonAsync();

        Assert.Equal(
            [("http/a.txt", "extracted"), ("http/b.txt", "duplicate")],
            page["items"]!.AsArray().Select(item => (item!["path"]!.GetValue<string>(), item["state"]!.GetValue<string>())));
    }

    [Fact]
    public async Task ListIngestions_OfNamelessDocuments_KeepsThemApart()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("12 killed");
        await Client.PostDocumentAsync("13 killed");
        await Client.PostTextAsync("13 killed");

        var page = await (await Client.GetAsync("cases/flood-2031/ingestions", Stop)).JsonAsync();

        Assert.Equal(2, page["items"]!.AsArray().Count);
        Assert.All(page["items"]!.AsArray(), item => Assert.Matches("^http/document-[0-9a-f]{12}\\.txt$", item!["path"]!.GetValue<string>()));
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

    public sealed class Mapped() : DocumentListingTests(Routing.Mapped);

    public sealed class Dispatched() : DocumentListingTests(Routing.Dispatched);
}
