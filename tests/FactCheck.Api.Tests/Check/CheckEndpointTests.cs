using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Api.Tests.Exchange;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Extraction;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Api.Tests.Check;

/// <summary>The endpoint with the extractor that the heads use: a statement has to be read.</summary>
public abstract class CheckEndpointTests(Routing routing) : IAsyncLifetime
{
    private const string Report = "Police said that 12 people had been killed in Kazakhstan. Doctors said that 30 people were injured in Almaty.";

    private ApiHost? _host;
    private HttpClient? _client;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private HttpClient Client => _client ?? throw new InvalidOperationException("The test has not started.");

    public async ValueTask InitializeAsync()
    {
        _host = await ApiHost.StartAsync(routing, services => services.AddSingleton<IClaimExtractor, RuleBasedExtractor>());
        _client = _host.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _client?.Dispose();
        await (_host?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [Fact]
    public async Task Check_OfAStatement_AnswersWithEvidenceThatPointsIntoTheDocument()
    {
        var document = await ReportAsync();

        var answer = await (await PostAsync(new { statement = "Police say 12 people were killed in Kazakhstan", caseId = "flood-2031" })).JsonAsync();

        var count = Assert.Single(answer["counts"]!.AsArray())!;
        Assert.Equal("supported", (string?)count["verdict"]);
        Assert.Equal(5, (int)count["rating"]!["value"]!);
        var evidence = Assert.Single(count["for"]!.AsArray())!;
        Assert.Equal($"/api/cases/flood-2031/documents/{document}/text", (string?)evidence["text"]);
        var text = await Client.GetStringAsync(((string)evidence["text"]!)["/api/".Length..], Stop);
        Assert.Equal((string?)evidence["quote"], text[(int)evidence["span"]!["start"]!..(int)evidence["span"]!["end"]!]);
        Assert.Equal((string?)evidence["claimId"], (string?)Assert.Single(count["claimIds"]!.AsArray()));
    }

    [Fact]
    public async Task Check_GivesAClaimReviewAsJsonLd()
    {
        await ReportAsync();

        var answer = await (await PostAsync(new { statement = "Police say 12 people were killed in Kazakhstan", caseId = "flood-2031" })).JsonAsync();

        var review = answer["counts"]![0]!["claimReview"]!;
        Assert.Equal(["https://schema.org", "ClaimReview"], [(string?)review["@context"], (string?)review["@type"]]);
        Assert.Equal("Police say 12 people were killed in Kazakhstan", (string?)review["claimReviewed"]);
        Assert.Equal("2031-03-02", (string?)review["datePublished"]);
        Assert.Equal("Rating", (string?)review["reviewRating"]!["@type"]);
        Assert.Equal("Claim", (string?)review["itemReviewed"]!["@type"]);
        Assert.Equal("Police of Kazakhstan", (string?)review["itemReviewed"]!["author"]!["name"]);
        Assert.Equal("Wire", (string?)review["citation"]![0]!["publisher"]!["name"]);
    }

    [Fact]
    public async Task Check_WritesClaimReviewsThatFitTheTypesOfSchemaOrg()
    {
        await ReportAsync();
        var reviews = new JsonArray();
        string[] statements = ["Police say 12 people were killed in Kazakhstan", "400 people were killed and 30 injured, doctors said on 5 March 2031", "Witnesses say 7 people are missing"];
        foreach (var statement in statements)
        {
            var answer = await (await PostAsync(new { statement, caseId = "flood-2031" })).JsonAsync();
            answer["counts"]!.AsArray().Select(count => count!["claimReview"]!.DeepClone().AsObject()).ToList().ForEach(review =>
            {
                Assert.Equal("https://schema.org", (string?)review["@context"]);
                review.Remove("@context");
                reviews.Add(review);
            });
        }

        Assert.Equal(4, reviews.Count);
        await SchemaOrgTypes.CheckAsync(new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = reviews }.ToJsonString());
    }

    [Fact]
    public async Task Check_OfTheSameQuestion_GivesTheSameBytes()
    {
        await ReportAsync();
        var question = new { statement = "12 killed and 300 injured in Kazakhstan, police said", knownOn = "2031-03-05" };

        var first = await (await PostAsync(question)).Content.ReadAsByteArrayAsync(Stop);
        var second = await (await PostAsync(question)).Content.ReadAsByteArrayAsync(Stop);

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Check_OfAClaimAsValues_ReadsTheSourceAsAStatementWouldHave()
    {
        await ReportAsync();

        var answer = await (await PostAsync(new { claim = new { harm = "killed", lower = 12, upper = 12, place = "Kazakhstan", source = "Police" }, caseId = "flood-2031" })).JsonAsync();

        Assert.Equal("12 killed, Kazakhstan, according to Police", (string?)answer["statement"]);
        Assert.Equal("supported", (string?)answer["counts"]![0]!["verdict"]);
        Assert.Equal("official", (string?)answer["counts"]![0]!["understood"]!["claim"]!["source"]!["side"]);
    }

    [Fact]
    public async Task Check_AgainstOneSide_LeavesTheOthersOut()
    {
        await ReportAsync();

        var answer = await (await PostAsync(new { statement = "12 people were killed in Kazakhstan", caseId = "flood-2031", against = "independent" })).JsonAsync();

        Assert.Equal("unverified", (string?)answer["counts"]![0]!["verdict"]);
    }

    [Fact]
    public async Task Check_WithoutACase_ListsTheCasesWithTheirScores()
    {
        await ReportAsync();
        await Client.PutCaseAsync("fire-2031", new { title = "Fire", start = "2031-06-01", country = "KZ" });

        var answer = await (await PostAsync(new { statement = "12 people were killed in Kazakhstan" })).JsonAsync();

        Assert.Equal("flood-2031", (string?)answer["caseId"]);
        Assert.Equal(["flood-2031", "fire-2031"], answer["candidates"]!.AsArray().Select(candidate => (string?)candidate!["caseId"]));
        Assert.Equal([6, 3], answer["candidates"]!.AsArray().Select(candidate => (int)candidate!["score"]!));
    }

    [Fact]
    public async Task Check_WhenNoCaseIsClearlyTheBest_ChecksNothing()
    {
        await Client.PutCaseAsync();
        await Client.PutCaseAsync("fire-2031", new { title = "Fire", start = "2031-06-01", country = "KZ" });

        var answer = await (await PostAsync(new { statement = "12 people were killed in Kazakhstan" })).JsonAsync();

        Assert.Null(answer["caseId"]);
        Assert.Empty(answer["counts"]!.AsArray());
        Assert.Equal(2, answer["candidates"]!.AsArray().Count);
    }

    [Fact]
    public async Task Check_ManyFaults_ListsThemAllAtOnce() => Assert.Equal(
        ["against", "caseId", "claim.asOf", "claim.basis", "claim.harm", "claim.lower", "claim.side", "claim.victims", "knownOn", "statement"],
        await (await PostAsync(new
        {
            statement = "12 killed",
            caseId = "A",
            knownOn = "yesterday",
            against = "x",
            claim = new { harm = "x", lower = -1, victims = new[] { "x" }, side = "x", basis = "x", asOf = "x" },
        })).FaultsAsync());

    [Fact]
    public async Task Check_OfNothing_Is400() => Assert.Equal(["statement"], await (await PostAsync(new { })).FaultsAsync());

    [Fact]
    public async Task Check_OfAVeryLongStatement_Is400() =>
        Assert.Equal(["statement"], await (await PostAsync(new { statement = new string('a', 5_001) })).FaultsAsync());

    [Fact]
    public async Task Check_InAnUnknownCase_Is404() =>
        await (await PostAsync(new { statement = "12 killed", caseId = "flood-2031" })).ProblemAsync(HttpStatusCode.NotFound);

    [Fact]
    public async Task Check_OfATextBody_Is415() =>
        await (await Client.SendAsync(HttpMethod.Post, "check", new StringContent("12 killed", Encoding.UTF8, "text/plain"))).ProblemAsync(HttpStatusCode.UnsupportedMediaType);

    private Task<HttpResponseMessage> PostAsync(object question) => Client.PostAsJsonAsync("check", question, Stop);

    private async Task<string> ReportAsync()
    {
        await Client.PutCaseAsync();
        return await Client.PostDocumentAsync(Report, "?publisher=Wire&publishedOn=2031-03-02");
    }

    public sealed class Mapped() : CheckEndpointTests(Routing.Mapped);

    public sealed class Dispatched() : CheckEndpointTests(Routing.Dispatched);
}
