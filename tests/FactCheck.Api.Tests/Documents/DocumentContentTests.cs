using System.Net;
using System.Text;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Documents;

public abstract class DocumentContentTests(Routing routing) : ApiTests(routing)
{
    private const string Address = "cases/flood-2031/documents";

    [Fact]
    public async Task GetText_IsWhatTheSpansPointInto()
    {
        const string Text = "Ночью 😀 погибли: 12 killed, é 30 injured.";
        await Client.PutCaseAsync();
        var id = await Client.PostDocumentAsync(Text);

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

    public sealed class Mapped() : DocumentContentTests(Routing.Mapped);

    public sealed class Dispatched() : DocumentContentTests(Routing.Dispatched);
}
