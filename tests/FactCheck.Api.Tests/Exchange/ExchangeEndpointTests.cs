using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FactCheck.Api.Exchange;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Exchange;

public abstract class ExchangeEndpointTests(Routing routing) : ApiTests(routing)
{
    private const string Row = "event_date,fatalities,mood\n2031-03-04,12,bad\n2031-03-05,many,bad\n";

    [Fact]
    public async Task ListExchangeFormats_NamesEachWithWhatItCannotCarry()
    {
        var formats = (await (await Client.GetAsync("exchange/formats", Stop)).JsonAsync()).AsArray();

        Assert.Equal(["claimreview", "hxl", "csv", "jsonl", "prov", "ucdp", "acled"], formats.Select(format => (string?)format!["id"]));
        var ucdp = formats.Single(format => (string?)format!["id"] == "ucdp")!;
        Assert.Contains(ucdp["cannotCarry"]!.AsArray(), loss => (string?)loss!["field"] == "source.side" && (string?)loss["effect"] == "lost");
    }

    [Theory]
    [InlineData("claimreview", "application/ld+json", "flood-2031.claimreview.json")]
    [InlineData("hxl", "text/csv", "flood-2031.hxl.csv")]
    [InlineData("csv", "text/csv", "flood-2031.csv")]
    [InlineData("jsonl", "application/jsonl", "flood-2031.jsonl")]
    [InlineData("prov", "application/json", "flood-2031.prov.json")]
    [InlineData("ucdp", "text/csv", "flood-2031.ucdp.csv")]
    [InlineData("acled", "text/csv", "flood-2031.acled.csv")]
    public async Task ExportCase_IsADownloadThatNoBrowserSniffs_AndTheSameEachTime(string format, string mediaType, string fileName)
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("12 killed, 30 injured", "?publisher=Wire&publishedOn=2031-03-02");

        var response = await Client.GetAsync($"cases/flood-2031/export?format={format}", Stop);
        var bytes = await response.Content.ReadAsByteArrayAsync(Stop);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(fileName, response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.NotEmpty(bytes);
        Assert.Equal(bytes, await Client.GetByteArrayAsync($"cases/flood-2031/export?format={format}", Stop));
    }

    [Fact]
    public async Task ExportCase_OfAnEmptyCase_IsWhole()
    {
        await Client.PutCaseAsync();

        foreach (var format in CaseExchange.Formats)
        {
            Assert.NotEmpty(await Client.GetByteArrayAsync($"cases/flood-2031/export?format={format.Id}", Stop));
        }
    }

    [Fact]
    public async Task ExportCase_ManyFaults_ListsThemAllAtOnce() =>
        Assert.Equal(["caseId", "format"], await (await Client.GetAsync("cases/A/export?format=xls", Stop)).FaultsAsync());

    [Fact]
    public async Task ExportCase_NoFormat_SaysWhichThereAre()
    {
        await Client.PutCaseAsync();

        var problem = await (await Client.GetAsync("cases/flood-2031/export", Stop)).ProblemAsync(HttpStatusCode.BadRequest);

        Assert.Equal("One of claimreview, hxl, csv, jsonl, prov, ucdp, acled.", (string?)problem["errors"]!["format"]![0]);
    }

    [Fact]
    public async Task ExportCase_UnknownCase_Is404() =>
        await (await Client.GetAsync("cases/flood-2031/export?format=csv", Stop)).ProblemAsync(HttpStatusCode.NotFound);

    [Fact]
    public async Task ImportCase_SaysWhatWentInAndWhatDidNot_AndAddsNothingTheSecondTime()
    {
        await Client.PutCaseAsync();

        var first = await (await PostAsync("?format=acled", Row)).JsonAsync();
        var second = await (await PostAsync("?format=acled", Row)).JsonAsync();

        var id = (string?)Assert.Single(first["added"]!.AsArray());
        Assert.Equal(3, (int)first["skipped"]![0]!["line"]!);
        Assert.Equal(["mood"], first["ignoredColumns"]!.AsArray().Select(column => (string?)column));
        Assert.Empty(second["added"]!.AsArray());
        Assert.Equal(id, (string?)second["alreadyKnown"]![0]);
        Assert.Equal(12, (int)(await (await Client.GetAsync($"cases/flood-2031/claims/{id}", Stop)).JsonAsync())["quantity"]!["value"]!);
    }

    [Fact]
    public async Task ImportCase_AsAForm_TakesItsFieldsAndItsFile()
    {
        await Client.PutCaseAsync();
        using var file = new StringContent(Row, Encoding.UTF8, "text/csv");
        using var form = new MultipartFormDataContent { { new StringContent("acled"), "format" }, { new StringContent("independent"), "side" }, { file, "file", "events.csv" } };

        var answer = await (await Client.PostAsync("cases/flood-2031/import", form, Stop)).JsonAsync();

        var claim = await (await Client.GetAsync($"cases/flood-2031/claims/{answer["added"]![0]}", Stop)).JsonAsync();
        Assert.Equal("unattributed", (string?)claim["source"]!["side"]);
    }

    [Fact]
    public async Task ImportCase_ManyFaults_ListsThemAllAtOnce() =>
        Assert.Equal(["caseId", "format", "side"], await (await PostAsync("?format=prov&side=left", Row, "A")).FaultsAsync());

    [Theory]
    [InlineData("acled", "a,b\n")]
    [InlineData("claimreview", "{}")]
    public async Task ImportCase_AFileThatCannotBeRead_Is400(string format, string content)
    {
        await Client.PutCaseAsync();

        Assert.Equal(["body"], await (await PostAsync($"?format={format}", content)).FaultsAsync());
    }

    [Fact]
    public async Task ImportCase_NotUtf8_Is400()
    {
        await Client.PutCaseAsync();
        using var body = new ByteArrayContent([0x66, 0xFF, 0x66]) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } };

        Assert.Equal(["body"], await (await Client.PostAsync("cases/flood-2031/import?format=acled", body, Stop)).FaultsAsync());
    }

    [Fact]
    public async Task ImportCase_LargerThanADocumentMayBe_Is413()
    {
        await Client.PutCaseAsync();

        await (await PostAsync("?format=acled", new string('x', 100_001))).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task ImportCase_UnknownCase_Is404() =>
        await (await PostAsync("?format=acled", Row)).ProblemAsync(HttpStatusCode.NotFound);

    [Fact]
    public async Task ImportCase_OfItsOwnExport_BringsACaseToAnotherStore()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("12 killed, 30 injured", "?publisher=Wire&publishedOn=2031-03-02");
        var exported = await Client.GetStringAsync("cases/flood-2031/export?format=jsonl", Stop);
        await Client.DeleteAsync("cases/flood-2031", Stop);
        await Client.PutCaseAsync();

        var answer = await (await PostAsync("?format=jsonl", exported)).JsonAsync();

        Assert.Single(answer["documentsAdded"]!.AsArray());
        Assert.Equal(exported, await Client.GetStringAsync("cases/flood-2031/export?format=jsonl", Stop));
        Assert.Equal("12 killed, 30 injured", await Client.GetStringAsync($"cases/flood-2031/documents/{answer["documentsAdded"]![0]}/text", Stop));
    }

    private Task<HttpResponseMessage> PostAsync(string query, string content, string caseId = "flood-2031") =>
        Client.SendAsync(HttpMethod.Post, $"cases/{caseId}/import{query}", new StringContent(content, Encoding.UTF8, "text/plain"));

    public sealed class Mapped() : ExchangeEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : ExchangeEndpointTests(Routing.Dispatched);
}
