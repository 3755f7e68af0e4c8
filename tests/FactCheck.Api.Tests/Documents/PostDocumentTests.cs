using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Documents;

public abstract class PostDocumentTests(Routing routing) : ApiTests(routing)
{
    private const string Address = "cases/flood-2031/documents";

    [Fact]
    public async Task PostDocument_PlainText_IsCreatedWithItsClaims()
    {
        await Client.PutCaseAsync();

        var response = await Client.PostTextAsync("At dawn 12 killed, 30 injured.", "?publisher=Morning%20Post&publishedOn=2031-03-02&url=https%3A%2F%2Fexample.org%2Fa&language=en&title=Flood&name=a.txt");

        var body = await response.JsonAsync(HttpStatusCode.Created);
        var document = body["document"]!;
        Assert.Equal("extracted", body["state"]!.GetValue<string>());
        Assert.Equal([12, 30], body["claims"]!.AsArray().Select(claim => claim!["quantity"]!["value"]!.GetValue<int>()));
        Assert.Equal("a.txt", document["name"]!.GetValue<string>());
        Assert.Equal("Morning Post", document["metadata"]!["publisher"]!.GetValue<string>());
        Assert.Equal("2031-03-02", document["metadata"]!["publishedOn"]!.GetValue<string>());
        Assert.Equal($"/api/{Address}/{document["id"]!.GetValue<string>()}", response.Headers.Location?.OriginalString);
        Assert.NotNull(response.Headers.ETag);
        await (await Client.GetAsync(response.Headers.Location, Stop)).JsonAsync();
    }

    [Fact]
    public async Task PostDocument_SameBytesAgain_Is200WithTheSameClaims()
    {
        await Client.PutCaseAsync();
        var first = await (await Client.PostTextAsync("12 killed")).JsonAsync(HttpStatusCode.Created);

        var second = await (await Client.PostTextAsync("12 killed", "?publisher=Other")).JsonAsync();

        Assert.Equal("duplicate", second["state"]!.GetValue<string>());
        Assert.Equal(first["claims"]!.ToJsonString(), second["claims"]!.ToJsonString());
        Assert.Null(second["document"]!["metadata"]!["publisher"]);
    }

    [Fact]
    public async Task PostDocument_Form_TakesTheFileAndTheFields()
    {
        await Client.PutCaseAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("Evening Post"), "publisher" },
            { File("<html><body><p>In the town 7 killed by water, officials said on Monday.</p></body></html>", "text/html"), "file", "page.html" },
        };

        var body = await (await Client.SendAsync(HttpMethod.Post, Address + "?publisher=ignored", form)).JsonAsync(HttpStatusCode.Created);

        Assert.Equal("Evening Post", body["document"]!["metadata"]!["publisher"]!.GetValue<string>());
        Assert.Equal("page.html", body["document"]!["name"]!.GetValue<string>());
        Assert.Equal("text/html", body["document"]!["mediaType"]!.GetValue<string>());
        Assert.Single(body["claims"]!.AsArray());
    }

    [Fact]
    public async Task PostDocument_FormWithoutAFile_Is400()
    {
        await Client.PutCaseAsync();
        using var form = new MultipartFormDataContent { { new StringContent("Evening Post"), "publisher" } };

        Assert.Equal(["file"], await (await Client.SendAsync(HttpMethod.Post, Address, form)).FaultsAsync());
    }

    [Fact]
    public async Task PostDocument_BrokenForm_Is400()
    {
        await Client.PutCaseAsync();
        using var content = new StringContent("--x\r\nnonsense");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");

        Assert.Equal(["body"], await (await Client.SendAsync(HttpMethod.Post, Address, content)).FaultsAsync());
    }

    [Fact]
    public async Task PostDocument_Json_TakesMetadataFromTheFile()
    {
        await Client.PutCaseAsync();
        using var content = new StringContent("""{"text":"12 killed","publisher":"Wire","publishedOn":"2031-03-04"}""", Encoding.UTF8, "application/json");

        var body = await (await Client.SendAsync(HttpMethod.Post, Address, content)).JsonAsync(HttpStatusCode.Created);

        Assert.Equal("Wire", body["document"]!["metadata"]!["publisher"]!.GetValue<string>());
    }

    [Fact]
    public async Task PostDocument_TableOfDocuments_TellsWhatBecameOfEach()
    {
        await Client.PutCaseAsync();
        using var content = new StringContent("text,publisher\r\n12 killed,A\r\n30 injured,B\r\n", Encoding.UTF8, "text/csv");

        var body = await (await Client.SendAsync(HttpMethod.Post, Address, content)).JsonAsync();

        Assert.Equal("extracted", body["state"]!.GetValue<string>());
        Assert.Equal(["A", "B"], body["parts"]!.AsArray().Select(part => part!["document"]!["metadata"]!["publisher"]!.GetValue<string>()));
    }

    [Fact]
    public async Task PostDocument_ManyFaults_ListsThemAllAtOnce()
    {
        var response = await Client.PostTextAsync(string.Empty, "?publishedOn=yesterday&url=javascript:alert(1)&language=not_a_tag&restore=maybe&name=a%0Ab", "cases/Bad_Id/documents");

        Assert.Equal(["body", "caseId", "language", "name", "publishedOn", "restore", "url"], await response.FaultsAsync());
    }

    [Fact]
    public async Task PostDocument_UnknownCase_Is404() =>
        await (await Client.PostTextAsync("12 killed")).ProblemAsync(HttpStatusCode.NotFound);

    [Fact]
    public async Task PostDocument_UnsupportedType_Is415AndNamesWhatIsSupported()
    {
        await Client.PutCaseAsync();
        using var content = new ByteArrayContent([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);
        content.Headers.ContentType = new("image/png");

        var problem = await (await Client.SendAsync(HttpMethod.Post, Address, content)).ProblemAsync(HttpStatusCode.UnsupportedMediaType);

        Assert.Contains("application/pdf", problem["supported"]!.AsArray().Select(type => type!.GetValue<string>()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PostDocument_TooLarge_Is413AndNamesTheLimit(bool lengthIsDeclared)
    {
        await Client.PutCaseAsync();
        using HttpContent content = lengthIsDeclared
            ? new StringContent(new string('a', 100_001))
            : new StreamContent(new UnseekableStream(Encoding.UTF8.GetBytes(new string('a', 100_001))));

        var problem = await (await Client.SendAsync(HttpMethod.Post, Address, content)).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);

        Assert.Contains("100000", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostDocument_TooLargeInAForm_Is413()
    {
        await Client.PutCaseAsync();
        using var form = new MultipartFormDataContent { { File(new string('a', 100_001), "text/plain"), "file", "a.txt" } };

        await (await Client.SendAsync(HttpMethod.Post, Address, form)).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task PostDocument_BrokenPdf_Is422AndTheDocumentIsKeptWithItsReason()
    {
        await Client.PutCaseAsync();
        using var content = new StringContent("%PDF-1.7\nbroken", Encoding.Latin1, "application/pdf");

        var problem = await (await Client.SendAsync(HttpMethod.Post, Address, content)).ProblemAsync(HttpStatusCode.UnprocessableEntity);

        var document = await (await Client.GetAsync($"{Address}/{problem["documentId"]!.GetValue<string>()}", Stop)).JsonAsync();
        Assert.Equal("unreadable", document["status"]!.GetValue<string>());
        Assert.Equal(problem["detail"]!.GetValue<string>(), document["reason"]!.GetValue<string>());
    }

    [Fact]
    public async Task PostDocument_Deleted_Is409UntilItIsRestored()
    {
        await Client.PutCaseAsync();
        var id = await Client.PostDocumentAsync("12 killed");
        await Client.DeleteAsync($"{Address}/{id}", Stop);

        await (await Client.PostTextAsync("12 killed")).ProblemAsync(HttpStatusCode.Conflict);
        var restored = await (await Client.PostTextAsync("12 killed", "?restore=true")).JsonAsync(HttpStatusCode.Created);

        Assert.Equal(id, restored["document"]!["id"]!.GetValue<string>());
        Assert.Single(restored["claims"]!.AsArray());
    }

    [Fact]
    public async Task PostDocument_ByMany_AtOnce_EndsInOneDocument()
    {
        await Client.PutCaseAsync();

        var responses = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Client.PostTextAsync("12 killed")));

        Assert.All(responses, response => Assert.True(response.IsSuccessStatusCode));
        var documents = await (await Client.GetAsync(Address, Stop)).JsonAsync();
        Assert.Single(documents["items"]!.AsArray());
    }

    private static ByteArrayContent File(string text, string mediaType) =>
        new(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } };

    public sealed class Mapped() : PostDocumentTests(Routing.Mapped);

    public sealed class Dispatched() : PostDocumentTests(Routing.Dispatched);
}
