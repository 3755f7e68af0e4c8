using System.Net;
using FactCheck.Api.Tests.Hosting;

namespace FactCheck.Api.Tests.Report;

public abstract class ReportEndpointTests(Routing routing) : ApiTests(routing)
{
    private const string Address = "cases/flood-2031/report";

    [Fact]
    public async Task GetReport_OfACase_IsAPageThatMayRunNothing()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("12 killed, 30 injured", "?publisher=Wire&publishedOn=2031-03-02");

        var response = await Client.GetAsync(Address, Stop);

        Assert.Equal((HttpStatusCode.OK, "text/html", "utf-8"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentType?.CharSet));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetReport_KnownOnAndPolicy_AreSaidInIt()
    {
        await Client.PutCaseAsync();
        await Client.PostDocumentAsync("12 killed", "?publisher=Wire&publishedOn=2031-03-02");

        var page = await Client.GetStringAsync(Address + "?knownOn=2031-03-01&policy=envelope", Stop);

        Assert.Contains("Only what was published by 1 March 2031 is taken into account.", page, StringComparison.Ordinal);
        Assert.Contains("The policy is “envelope”", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetReport_ManyFaults_ListsThemAllAtOnce() => Assert.Equal(
        ["caseId", "harm", "policy"],
        await (await Client.GetAsync("cases/A/report?harm=x&policy=mean", Stop)).FaultsAsync());

    [Fact]
    public async Task GetReport_UnknownCase_Is404() =>
        await (await Client.GetAsync(Address, Stop)).ProblemAsync(HttpStatusCode.NotFound);

    public sealed class Mapped() : ReportEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : ReportEndpointTests(Routing.Dispatched);
}
