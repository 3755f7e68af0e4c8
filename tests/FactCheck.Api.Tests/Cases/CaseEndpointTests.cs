using System.Net;
using System.Net.Http.Json;
using System.Text;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Cases;

public abstract class CaseEndpointTests(Routing routing) : ApiTests(routing)
{
    [Fact]
    public async Task PutCase_New_IsCreatedWithItsAddressAndVersion()
    {
        var response = await Client.PutCaseAsync();

        var body = await response.JsonAsync(HttpStatusCode.Created);
        Assert.Equal("/api/cases/flood-2031", response.Headers.Location?.OriginalString);
        Assert.NotNull(response.Headers.ETag);
        Assert.Equal("flood-2031", body["id"]!.GetValue<string>());
        Assert.Equal("2031-03-01", body["start"]!.GetValue<string>());
        Assert.Equal("active", body["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task PutCase_Known_IsDescribedAnew()
    {
        await Client.PutCaseAsync();

        var response = await Client.PutCaseAsync(value: new { title = "The flood of 2031" });

        await response.JsonAsync();
        var stored = await (await Client.GetAsync("cases/flood-2031", Stop)).JsonAsync();
        Assert.Equal("The flood of 2031", stored["title"]!.GetValue<string>());
        Assert.Null(stored["country"]);
    }

    [Fact]
    public async Task PutCase_WhatGetReturned_IsTaken()
    {
        await Client.PutCaseAsync();
        var got = await Client.GetStringAsync("cases/flood-2031", Stop);

        var response = await Client.SendAsync(HttpMethod.Put, "cases/flood-2031", new StringContent(got, Encoding.UTF8, "application/json"));

        await response.JsonAsync();
    }

    [Fact]
    public async Task PutCase_AtAnOldVersion_Is412AndChangesNothing()
    {
        var first = await Client.PutCaseAsync();
        await Client.PutCaseAsync(value: new { title = "Second" });

        var response = await Client.SendAsync(
            HttpMethod.Put, "cases/flood-2031", JsonContent.Create(new { title = "Third" }), ifMatch: first.Headers.ETag!.ToString());

        await response.ProblemAsync(HttpStatusCode.PreconditionFailed);
        var stored = await (await Client.GetAsync("cases/flood-2031", Stop)).JsonAsync();
        Assert.Equal("Second", stored["title"]!.GetValue<string>());
    }

    [Fact]
    public async Task PutCase_AtTheStandingVersion_IsWritten()
    {
        var first = await Client.PutCaseAsync();

        var response = await Client.SendAsync(
            HttpMethod.Put, "cases/flood-2031", JsonContent.Create(new { title = "Second" }), ifMatch: first.Headers.ETag!.ToString());

        await response.JsonAsync();
        Assert.NotEqual(first.Headers.ETag, response.Headers.ETag);
    }

    [Theory]
    [InlineData("*", null)]
    [InlineData("\"bm9uZQ\"", null)]
    public async Task PutCase_IfMatchWithoutACase_Is412(string ifMatch, string? ifNoneMatch)
    {
        var response = await Client.SendAsync(
            HttpMethod.Put, "cases/flood-2031", JsonContent.Create(new { title = "Flood" }), ifMatch, ifNoneMatch);

        await response.ProblemAsync(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task PutCase_CreateOnlyOverAKnownOne_Is412()
    {
        await Client.PutCaseAsync();

        var response = await Client.SendAsync(HttpMethod.Put, "cases/flood-2031", JsonContent.Create(new { title = "Flood" }), ifNoneMatch: "*");

        await response.ProblemAsync(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task PutCase_ManyFaults_ListsThemAllAtOnce()
    {
        var response = await Client.PutCaseAsync("Not A Slug", new { title = " ", start = "01.03.2031", end = "2031-02-30", country = "kz", id = "other", place = "a\u0007b" });

        Assert.Equal(["caseId", "country", "end", "id", "place", "start", "title"], await response.FaultsAsync());
    }

    [Theory]
    [InlineData("{\"title\":\"x\",\"contry\":\"KZ\"}")]
    [InlineData("{\"title\":1}")]
    [InlineData("{\"title\":\"x\"")]
    [InlineData("{\"title\":\"\\ud800\"}")]
    [InlineData("{\"title\":\"a\",\"title\":\"b\"}")]
    [InlineData("null")]
    [InlineData("")]
    public async Task PutCase_BodyThatDoesNotFit_Is400(string body)
    {
        var response = await Client.SendAsync(HttpMethod.Put, "cases/flood-2031", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(["body"], await response.FaultsAsync());
    }

    [Fact]
    public async Task PutCase_BodyOfAnotherType_Is415()
    {
        var response = await Client.SendAsync(HttpMethod.Put, "cases/flood-2031", new StringContent("{\"title\":\"x\"}", Encoding.UTF8, "text/plain"));

        await response.ProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task PutCase_BodyThatIsTooLarge_Is413() => await (await Client.PutCaseAsync(value: new { title = "x", notes = new string('a', 1_100_000) }))
        .ProblemAsync(HttpStatusCode.RequestEntityTooLarge);

    [Fact]
    public async Task PutCase_TextThatIsTooLong_Is400() => Assert.Equal(
        ["notes", "title"],
        await (await Client.PutCaseAsync(value: new { title = new string('x', 1_001), notes = new string('a', 20_001) })).FaultsAsync());

    [Fact]
    public async Task PutCase_EndBeforeStart_Is400()
    {
        var response = await Client.PutCaseAsync(value: new { title = "Flood", start = "2031-03-02", end = "2031-03-01" });

        Assert.Equal(["end"], await response.FaultsAsync());
    }

    [Fact]
    public async Task GetCase_HeldAlready_Is304()
    {
        var put = await Client.PutCaseAsync();

        var response = await Client.SendAsync(HttpMethod.Get, "cases/flood-2031", ifNoneMatch: put.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task GetCase_Unknown_Is404() =>
        await (await Client.GetAsync("cases/nowhere", Stop)).ProblemAsync(HttpStatusCode.NotFound);

    [Fact]
    public async Task DeleteCase_Known_TakesEverythingInItAlong()
    {
        await Client.PutCaseAsync();
        var document = await Client.PostDocumentAsync("12 killed");

        var response = await Client.DeleteAsync("cases/flood-2031", Stop);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        await (await Client.GetAsync("cases/flood-2031", Stop)).ProblemAsync(HttpStatusCode.NotFound);
        await Client.PutCaseAsync();
        await (await Client.GetAsync($"cases/flood-2031/documents/{document}", Stop)).ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task DeleteCase_AtAnOldVersion_Is412()
    {
        var first = await Client.PutCaseAsync();
        await Client.PutCaseAsync(value: new { title = "Second" });

        var response = await Client.SendAsync(HttpMethod.Delete, "cases/flood-2031", ifMatch: first.Headers.ETag!.ToString());

        await response.ProblemAsync(HttpStatusCode.PreconditionFailed);
        await (await Client.GetAsync("cases/flood-2031", Stop)).JsonAsync();
    }

    [Fact]
    public async Task DeleteCase_Unknown_Is404() =>
        await (await Client.DeleteAsync("cases/nowhere", Stop)).ProblemAsync(HttpStatusCode.NotFound);

    [Fact]
    public async Task Case_WithMarkupInItsFields_GivesItBackToTheLetter()
    {
        const string Markup = "<script>alert(1)</script>\u202E'\"; DROP TABLE cases --";
        await Client.PutCaseAsync(value: new { title = Markup, notes = "=HYPERLINK(1)\n\tline" });

        var response = await Client.GetAsync("cases/flood-2031", Stop);

        var stored = await response.JsonAsync();
        Assert.Equal(Markup, stored["title"]!.GetValue<string>());
        Assert.DoesNotContain("<script>", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    public sealed class Mapped() : CaseEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : CaseEndpointTests(Routing.Dispatched);
}
