using System.Text.Json.Nodes;
using FactCheck.Api.Exchange;
using FactCheck.Api.Exchange.Importing;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Tests.Exchange;

public sealed class ClaimReviewTests
{
    /// <summary>One file with an independent figure, an official one, an official one before it, and a place of each kind.</summary>
    private static readonly Claim[] Claims = Make();

    [Fact]
    public async Task AnExport_FitsTheTypesOfSchemaOrg()
    {
        var json = await ExportAsync();

        await SchemaOrgTypes.CheckAsync(json);
    }

    [Fact]
    public async Task TheCheckOfTypes_RefusesWhatSchemaOrgDoesNotHave()
    {
        var json = (await ExportAsync()).Replace("\"alternateName\"", "\"alternativeName\"", StringComparison.Ordinal);

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => SchemaOrgTypes.CheckAsync(json));

        Assert.Contains("alternativeName", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFigure_IsReviewedWithItsSourceDocumentsAndRating()
    {
        var review = (await ReviewsAsync()).Single(item => item["itemReviewed"]!["identifier"]!.GetValue<string>() == Claims[0].Id.Value);

        Assert.Equal("Ministry of Emergencies: 750 to 850 (killed, civilian, Almaty), as of 8 March 2031.", (string?)review["claimReviewed"]);
        Assert.Equal("2031-03-10", (string?)review["datePublished"]);
        Assert.Equal(2, (int)review["reviewRating"]!["ratingValue"]!);
        Assert.Equal("The sides differ: the official figure is lower", (string?)review["reviewRating"]!["alternateName"]);
        var item = review["itemReviewed"]!;
        Assert.Equal(("Organization", "Ministry of Emergencies"), ((string?)item["author"]!["@type"], (string?)item["author"]!["name"]));
        Assert.Equal("some 800 people died", (string?)item["text"]);
        Assert.Equal("2031-03-01/2031-03-06", (string?)item["temporalCoverage"]);
        Assert.Equal((750, 850), ((int)item["about"]!["minValue"]!, (int)item["about"]!["maxValue"]!));
        Assert.Equal("https://example.org/1", (string?)item["firstAppearance"]!["url"]);
        Assert.Equal("Almaty", (string?)item["contentLocation"]!["name"]);
        Assert.Equal("KZ", (string?)item["contentLocation"]!["containedInPlace"]!["containedInPlace"]!["identifier"]);
    }

    [Fact]
    public async Task ASupersededFigure_IsRatedByNameWithoutANumber()
    {
        var review = (await ReviewsAsync()).Single(item => item["itemReviewed"]!["identifier"]!.GetValue<string>() == Claims[2].Id.Value);

        Assert.Null(review["reviewRating"]!["ratingValue"]);
        Assert.Equal("Superseded", (string?)review["reviewRating"]!["alternateName"]);
        Assert.Equal("Ministry of Emergencies gave 750 to 850 as of 8 March 2031, which took its place.", (string?)review["reviewRating"]!["ratingExplanation"]);
    }

    [Fact]
    public async Task AnExport_CannotEndTheScriptElementThatItStandsIn()
    {
        var json = await ExportAsync();

        Assert.Contains("\\u003C/script\\u003E", json, StringComparison.Ordinal);
        Assert.DoesNotContain('<', json);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("[{0}]")]
    [InlineData("{{\"@context\":\"https://schema.org\",\"@graph\":[{{\"@type\":\"WebPage\"}},{0}]}}")]
    [InlineData("{{\"@type\":\"DataFeed\",\"dataFeedElement\":[{{\"@type\":\"DataFeedItem\",\"item\":[{0}]}}]}}")]
    public async Task AReviewOfSomebodyElse_IsReadFromItsSentence(string frame)
    {
        const string review = """
            {"@context":"http://schema.org","@type":["ClaimReview"],"claimReviewed":"At least 225 people were killed in Kazakhstan",
             "itemReviewed":{"@type":"Claim","author":{"@type":"Organization","name":"General Prosecutor"},"datePublished":"2022-01-15T10:00:00Z"},
             "reviewRating":{"@type":"Rating","ratingValue":"1","alternateName":"False"}}
            """;

        var (answer, claims) = await ImportAsync(frame.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal).Replace("{0}", review, StringComparison.Ordinal));

        var claim = Assert.Single(claims);
        Assert.Empty(answer.Skipped);
        Assert.Equal((225, null), (claim.Quantity.Lower, claim.Quantity.Upper));
        Assert.Equal(("General Prosecutor", Side.Official), (claim.Source.Name, claim.Source.Side));
        Assert.Equal(new DateOnly(2022, 1, 15), claim.AsOf!.Date);
        Assert.Contains("225 people were killed", claim.Quote, StringComparison.Ordinal);
        Assert.Equal((null, null), (claim.DocumentId, claim.Span));
    }

    [Fact]
    public async Task ReviewsWithoutACount_AreReportedByTheirNumber_AndTheOthersGoIn()
    {
        var (answer, claims) = await ImportAsync("""
            [{"@type":"ClaimReview","claimReviewed":"The earth is flat"},
             {"@type":"ClaimReview"},
             {"@type":"ClaimReview","claimReviewed":"12 people were injured in Almaty"}]
            """);

        Assert.Equal([1, 2], answer.Skipped.Select(row => row.Line));
        Assert.Equal(Harm.Injured, Assert.Single(claims).Harm);
    }

    [Theory]
    [InlineData("no json", "It is not JSON")]
    [InlineData("{}", "It holds no ClaimReview.")]
    [InlineData("{\"@type\":\"Article\"}", "It holds no ClaimReview.")]
    public async Task AFileWithoutReviews_IsRefused(string content, string fault)
    {
        using var store = await ExchangeStore.OpenAsync(ExchangeCases.Evidence() with { Documents = [] });

        var outcome = Assert.IsType<ImportOutcome.Unreadable>(await store.TryImportAsync("claimreview", ExchangeCases.Case, content));

        Assert.StartsWith(fault, Assert.Single(outcome.Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"minValue\":5,\"maxValue\":4")]
    [InlineData("\"minValue\":-1")]
    [InlineData("\"value\":10000000001")]
    public async Task ACountThatIsNone_IsNotTakenFromItsNumbers(string numbers)
    {
        var (answer, claims) = await ImportAsync(
            "{\"@type\":\"ClaimReview\",\"itemReviewed\":{\"about\":{" + numbers + ",\"additionalProperty\":{\"propertyID\":\"harm\",\"value\":\"killed\"}}}}");

        Assert.Empty(claims);
        Assert.Single(answer.Skipped);
    }

    private static async Task<(ImportAnswer Answer, IReadOnlyList<Claim> Claims)> ImportAsync(string content)
    {
        using var store = await ExchangeStore.OpenAsync(ExchangeCases.Evidence() with { Documents = [] });
        var answer = await store.ImportAsync("claimreview", ExchangeCases.Case, content, Side.Official);
        return (answer, await store.ClaimsAsync(ExchangeCases.Case));
    }

    private static async Task<string> ExportAsync()
    {
        using var store = await ExchangeStore.OpenAsync();
        return await store.WriteAsync(CaseExchange.Find("claimreview")!, ExchangeCases.Evidence(Claims));
    }

    private static async Task<IEnumerable<JsonNode>> ReviewsAsync() => JsonNode.Parse(await ExportAsync())!["@graph"]!.AsArray().Select(item => item!);

    private static Claim[] Make()
    {
        var official = ExchangeCases.Claim(ExchangeCases.Document(1)) with { RelayedBy = null };
        var independent = official with
        {
            Id = ClaimId.For(ExchangeCases.Document(2).Id, 9, 0),
            DocumentId = ExchangeCases.Document(2).Id,
            Source = new("activists", "Flood Watch", Institution.Eyewitness, Side.Independent, null, null, Carried: false),
            Quantity = new("at least 900", 900, 900, null, Comparator.AtLeast, approximate: false, Bound.Hard, "at-least"),
            AsOf = new(new(2031, 3, 10), DatePrecision.Day, null, Inferred: false),
            Period = null,
            Quote = "at least 900 </script><script>alert(1)",
        };
        var earlier = official with { Id = ClaimId.For(official.DocumentId!, 1, 0), AsOf = official.AsOf! with { Date = new(2031, 3, 3) }, Quantity = Quantity.Exactly(500) };
        var country = official with
        {
            Id = ClaimId.For(official.DocumentId!, 2, 0),
            Place = new("Kazakhstan", PlaceKind.Country, "KZ", null, null, Default: true),
            Source = Source.Unattributed,
        };
        var nowhere = official with { Id = ClaimId.ByHand("0123456789abcdef"), DocumentId = null, Span = null, Sentence = null, Place = new("The Gorge", PlaceKind.Site, null, null, null, Default: false) };
        return [official, independent, earlier, country, nowhere];
    }
}
