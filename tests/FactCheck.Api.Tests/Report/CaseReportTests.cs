using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Api.Report;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Embedded;
using FactCheck.Testing;

namespace FactCheck.Api.Tests.Report;

public sealed class CaseReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style></title><svg onload=alert(1)>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "a\u0000b\u0007c\ud800d\uFFFEe",
        "javascript:alert(1)",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task WriteAsync_MarkupInEveryField_StaysText(string text)
    {
        var built = new BuiltCase(text, text);
        built.Add(
            Side.Official,
            text,
            "2031-01-05",
            31,
            31,
            claim => claim with { Quote = text, Place = new(text, PlaceKind.City, "KZ", null, text, Default: false), RelayedBy = new(text, Side.Media) },
            document => document with { Name = text, MediaType = text, Metadata = new(text, text, text, document.Metadata.PublishedOn, text) });
        built.Add(Side.Independent, text, "2031-01-06", 62, null, claim => claim with { Quote = text, Place = new(text, PlaceKind.City, "KZ", null, text, Default: false) });

        var page = await ReadAsync(built);

        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, embed, form, link, base, foreignObject"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style"));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Matches("^(#|https?://)", link.GetAttribute("href")));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(Shown(text), page.QuerySelector("h1")!.TextContent);
        Assert.Contains(page.QuerySelectorAll("q"), quote => quote.TextContent == Shown(text));
    }

    [Fact]
    public async Task WriteAsync_StyleSheet_IsTheOneThatThePolicyAllows()
    {
        var page = await ReadAsync(Two());

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Assert.Single(page.QuerySelectorAll("style")).TextContent)));
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        Assert.Contains($"style-src 'sha256-{hash}'", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WriteAsync_ForAssistiveTechnology_HasHeadingsInOrderAndTablesWithScopes()
    {
        var page = await ReadAsync(Two());

        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.All(page.QuerySelectorAll("table"), table =>
        {
            Assert.False(string.IsNullOrWhiteSpace(table.QuerySelector("caption")?.TextContent));
            Assert.All(table.QuerySelectorAll("th"), cell => Assert.True(cell.GetAttribute("scope") is "col" or "row"));
            var width = table.QuerySelectorAll("thead th").Length;
            Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Equal(width, row.Children.Length));
        });
        Assert.All(page.QuerySelectorAll("svg"), picture => Assert.Equal("img", picture.GetAttribute("role")));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task WriteAsync_Ids_AreUniqueAndEveryLinkInsideLeadsSomewhere()
    {
        var page = await ReadAsync(Two());

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Subset(ids.ToHashSet(StringComparer.Ordinal), page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).ToHashSet(StringComparer.Ordinal));
        Assert.Subset(ids.ToHashSet(StringComparer.Ordinal), page.QuerySelectorAll("[aria-labelledby]").SelectMany(element => element.GetAttribute("aria-labelledby")!.Split(' ')).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WriteAsync_EveryClaim_IsQuotedWithALinkToItsDocumentAndSaysWhetherItStands()
    {
        var built = Two();

        var page = await ReadAsync(built);

        Assert.All(built.Evidence.Claims, claim =>
        {
            var section = page.GetElementById($"document-{claim.DocumentId}")!;
            var row = Assert.Single(Following(section).QuerySelectorAll("tbody tr"));
            Assert.Equal(claim.Quote, row.QuerySelector("q")!.TextContent);
        });
        var text = page.Body!.TextContent;
        Assert.Contains("The official figure is lower.", text, StringComparison.Ordinal);
        Assert.Contains("no: superseded", text, StringComparison.Ordinal);
        Assert.Contains("Health ministry replaced 20 by 31 as of 5 January 2031.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WriteAsync_TheSameTwice_IsTheSameBytes() => Assert.Equal(await BytesAsync(Two()), await BytesAsync(Two()));

    [Fact]
    public async Task WriteAsync_OtherClaims_HaveAnotherHash()
    {
        var other = Two();
        other.Independent("2031-01-20", 70, 70);

        Assert.NotEqual(Hash(await ReadAsync(Two())), Hash(await ReadAsync(other)));
    }

    [Fact]
    public async Task WriteAsync_NothingKnown_StillIsAReport()
    {
        var page = await ReadAsync(new BuiltCase());

        Assert.Contains("There is no figure to draw.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("0 claims in 0 documents", page.Body.TextContent, StringComparison.Ordinal);
    }

    private static BuiltCase Two()
    {
        var built = new BuiltCase();
        built.Official("2031-01-03", 20, 20);
        built.Official("2031-01-05", 31, 31);
        built.Independent("2031-01-06", 62, null);
        return built;
    }

    private static string Hash(IDocument page) => page.QuerySelectorAll("#data ~ dl code")[^1].TextContent;

    private static IElement Following(IElement heading)
    {
        var next = heading.NextElementSibling!;
        while (next.LocalName is not "div")
        {
            next = next.NextElementSibling!;
        }

        return next;
    }

    /// <summary>What a reader sees of text: a replacement character where a page has no place for a character.</summary>
    private static string Shown(string text) => Html.Of("p", text).Value;

    private async Task<IDocument> ReadAsync(BuiltCase built) => await new HtmlParser().ParseDocumentAsync(Encoding.UTF8.GetString(await BytesAsync(built)), TestContext.Current.CancellationToken);

    private async Task<byte[]> BytesAsync(BuiltCase built)
    {
        Stores stores = EmbeddedStore.Open(_folder.FullPath);
        return await CaseReport.WriteAsync(built.Evidence, ComparisonOptions.Default, stores, new RuleBasedExtractor(), TestContext.Current.CancellationToken);
    }
}
