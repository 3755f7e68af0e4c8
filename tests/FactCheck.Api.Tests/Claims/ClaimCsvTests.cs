using System.Net;
using System.Text;
using CsvHelper;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Claims;

public abstract class ClaimCsvTests(Routing routing) : ApiTests(routing)
{
    [Fact]
    public async Task ListClaims_AsCsv_HasARowForEachClaimAndAllOfThem()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync(string.Join(", ", Enumerable.Range(1, 150).Select(number => $"{number} killed")), "?publisher=A%2C%20%22B%22");

        var rows = await ReadAsync("?format=csv");

        Assert.Equal(150, rows.Count);
        Assert.Equal("A, \"B\"", rows[0]["source"]);
        Assert.Equal(Enumerable.Range(1, 150).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)), rows.Select(row => row["value"]));
        Assert.Equal("1 killed", rows[0]["quote"]);
        Assert.Equal(string.Empty, rows[0]["place"]);
    }

    [Fact]
    public async Task ListClaims_AsCsvInParts_LinksToTheNext()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("1 killed, 2 killed, 3 killed");

        var response = await Client.GetAsync("cases/flood-2031/claims?format=csv&harm=killed&limit=2", Stop);
        var link = response.Headers.GetValues("Link").Single();
        var next = await Client.GetAsync(link[1..link.IndexOf('>', StringComparison.Ordinal)], Stop);

        Assert.EndsWith("rel=\"next\"", link, StringComparison.Ordinal);
        Assert.Contains("harm=killed", link, StringComparison.Ordinal);
        Assert.Single(Parse(await next.Content.ReadAsStringAsync(Stop)));
        Assert.False(next.Headers.Contains("Link"));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    public async Task ListClaims_AsCsv_MakesFormulasInert(string publisher)
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("12 killed", "?publisher=" + Uri.EscapeDataString(publisher));

        var row = Assert.Single(await ReadAsync("?format=csv"));

        Assert.Equal("'" + publisher, row["source"]);
    }

    [Fact]
    public async Task ListClaims_AsCsv_IsADownloadThatNoBrowserSniffs()
    {
        await Client.PutCaseAsync();

        var response = await Client.GetAsync("cases/flood-2031/claims?format=csv", Stop);

        Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.StartsWith("id,caseId,documentId,harm,", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?format=hxl&", null)]
    [InlineData("?", "text/csv; profile=\"https://hxlstandard.org/standard/1-1final/\"")]
    public async Task ListClaims_AsHxlInParts_HasTheSameHashtagsInEachAndLinksToTheNext(string query, string? accept)
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("12 killed. 7 injured.", "?publisher=Wire&publishedOn=2031-03-08");

        var first = await GetAsync("cases/flood-2031/claims" + query + "limit=1");
        var link = first.Headers.GetValues("Link").Single();
        var next = await GetAsync(link[1..link.IndexOf('>', StringComparison.Ordinal)]);

        Assert.Equal("text/csv; charset=utf-8; header=present; profile=\"https://hxlstandard.org/standard/1-1final/\"", first.Content.Headers.ContentType?.ToString());
        Assert.Equal("flood-2031-claims.hxl.csv", first.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.False(next.Headers.Contains("Link"));
        var rows = Parse(await first.Content.ReadAsStringAsync(Stop));
        var others = Parse(await next.Content.ReadAsStringAsync(Stop));
        Assert.Equal(rows[0].Values, others[0].Values);
        Assert.Equal(["#affected+killed", "12", ""], new[] { rows[0], rows[1], others[1] }.Select(row => row["Killed"]));
        Assert.Equal(["#affected+injured", "", "7"], new[] { rows[0], rows[1], others[1] }.Select(row => row["Injured"]));
        Assert.Equal("2031-03-08", rows[1]["Published on"]);

        async Task<HttpResponseMessage> GetAsync(string address)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (accept is not null)
            {
                request.Headers.Accept.ParseAdd(accept);
            }

            return await Client.SendAsync(request, Stop);
        }
    }

    private async Task<List<Dictionary<string, string>>> ReadAsync(string query)
    {
        var response = await Client.GetAsync("cases/flood-2031/claims" + query, Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Parse(await response.Content.ReadAsStringAsync(Stop));
    }

    private static List<Dictionary<string, string>> Parse(string text)
    {
        using var csv = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers.ToArray().ToDictionary(header => header, csv.GetString, StringComparer.Ordinal));
        }

        return rows;
    }

    public sealed class Mapped() : ClaimCsvTests(Routing.Mapped);

    public sealed class Dispatched() : ClaimCsvTests(Routing.Dispatched);
}
