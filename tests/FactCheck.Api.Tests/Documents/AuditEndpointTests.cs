using System.Net;
using System.Text.Json.Nodes;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Api.Tests.Reviews;
using FactCheck.Core.Extraction;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Api.Tests.Documents;

public sealed class AuditEndpointTests
{
    private const string Body = "The ministry said 4,353 people were injured and 225 people were killed.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetDocumentAudit_TitleThatGivesTheSum_CitesTheClaimsOfTheText()
    {
        await using var host = await StartAsync();
        using var client = host.CreateClient();
        var id = await client.PostDocumentAsync(Body, "?title=Over%204,500%20injured%20in%20unrest");

        var audit = await AuditAsync(client, id);

        var finding = Assert.Single(audit["findings"]!.AsArray())!;
        Assert.Equal("headlineCountsAll", finding["kind"]!.GetValue<string>());
        var claims = (await (await client.GetAsync("cases/flood-2031/claims", Stop)).JsonAsync())["items"]!.AsArray().Select(claim => claim!["id"]!.GetValue<string>());
        Assert.Equal(claims.Order(StringComparer.Ordinal), finding["claims"]!.AsArray().Select(claim => claim!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task GetDocumentAudit_TitleThatOpensTheText_IsHeldAgainstTheRestOfIt()
    {
        await using var host = await StartAsync();
        using var client = host.CreateClient();
        var id = await client.PostDocumentAsync($"Over 4,500 injured in unrest\n\n{Body}", "?title=Over%204,500%20injured%20in%20unrest");

        var audit = await AuditAsync(client, id);

        Assert.Contains(audit["findings"]!.AsArray(), finding => finding!["kind"]!.GetValue<string>() is "headlineCountsAll");
    }

    [Fact]
    public async Task GetDocumentAudit_DocumentThatFits_FindsNothing()
    {
        await using var host = await StartAsync();
        using var client = host.CreateClient();
        var id = await client.PostDocumentAsync(Body);

        var audit = await AuditAsync(client, id);

        Assert.Empty(audit["findings"]!.AsArray());
        Assert.Equal(2, audit["claimCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task GetDocumentAudit_ClaimsThatAPersonPutRight_AreReadAsTheyCount()
    {
        await using var host = await StartAsync();
        using var client = host.CreateClient();
        var id = await client.PostDocumentAsync(Body, "?title=Over%204,500%20injured%20in%20unrest");
        var claims = (await (await client.GetAsync("cases/flood-2031/claims", Stop)).JsonAsync())["items"]!.AsArray();
        var killed = claims.Single(claim => claim!["harm"]!.GetValue<string>() is "killed")!["id"]!.GetValue<string>();

        await client.DecideAsync(killed, new { correction = new { harm = "detained" } });

        Assert.DoesNotContain((await AuditAsync(client, id))["findings"]!.AsArray(), finding => finding!["kind"]!.GetValue<string>() is "headlineCountsAll");
    }

    [Fact]
    public async Task GetDocumentAudit_DeletedOrUnknownDocument_IsGoneOrNotFound()
    {
        await using var host = await StartAsync();
        using var client = host.CreateClient();
        var id = await client.PostDocumentAsync(Body);
        await client.DeleteAsync($"cases/flood-2031/documents/{id}", Stop);

        await (await client.GetAsync($"cases/flood-2031/documents/{id}/audit", Stop)).ProblemAsync(HttpStatusCode.Gone);
        await (await client.GetAsync($"cases/flood-2031/documents/{new string('0', 64)}/audit", Stop)).ProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal(["caseId", "documentId"], await (await client.GetAsync("cases/A/documents/1/audit", Stop)).FaultsAsync());
    }

    private static async Task<ApiHost> StartAsync()
    {
        var host = await ApiHost.StartAsync(Routing.Mapped, services => services.AddSingleton<IClaimExtractor, RuleBasedExtractor>());
        using var client = host.CreateClient();
        await client.PutCaseAsync();
        return host;
    }

    private static async Task<JsonNode> AuditAsync(HttpClient client, string id) =>
        await (await client.GetAsync($"cases/flood-2031/documents/{id}/audit", Stop)).JsonAsync();
}
