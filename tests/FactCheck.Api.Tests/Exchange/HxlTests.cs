using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using FactCheck.Api.Exchange;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Tests.Exchange;

/// <summary>Rules of the Humanitarian Exchange Language 1.1: tagging conventions (T) and hashtag dictionary (D), by the headings of their sections.</summary>
public sealed partial class HxlTests
{
    /// <summary>The hashtags of the core dictionary that the export uses (D, alphabetical index of hashtags).</summary>
    private static readonly string[] Core = ["#adm1", "#affected", "#country", "#crisis", "#date", "#description", "#loc", "#meta", "#status"];

    [Fact]
    public async Task TheHashtagRow_FollowsTheHeader_AndTheDataFollowIt()
    {
        // T, on adding hashtags to data: the row stands between the headers and the data, within the first 25 rows.
        var rows = await RowsAsync();

        Assert.DoesNotContain(rows[0], cell => cell.StartsWith('#'));
        Assert.All(rows[1], cell => Assert.StartsWith("#", cell, StringComparison.Ordinal));
        Assert.All(rows[2..], row => Assert.DoesNotContain(row, cell => cell.StartsWith('#')));
    }

    [Fact]
    public async Task EveryTagSpec_HasTheFormOfTheSyntax() =>
        // T, on the structure of a hashtag: a hash sign or plus sign and a letter, then letters, digits and underscores; here in lower case.
        Assert.All((await RowsAsync())[1], tag => Assert.Matches(TagSpec(), tag));

    [Fact]
    public async Task EveryHashtag_IsInTheDictionaryOrStartsAsAnExtensionDoes() =>
        // T, on extension hashtags: what is not in the dictionary starts with #x_.
        Assert.All((await RowsAsync())[1].Select(tag => tag.Split('+')[0]), hashtag =>
            Assert.True(Core.Contains(hashtag) || hashtag.StartsWith("#x_", StringComparison.Ordinal), hashtag));

    [Fact]
    public async Task NoTwoColumns_HaveTheSameHashtagWithTheSameAttributes()
    {
        // T, on attributes: their order does not matter, so that two columns differ by their set. T lets columns repeat; that ours do not is our rule.
        var tags = (await RowsAsync())[1].Select(tag => string.Join('+', tag.Split('+').Order(StringComparer.Ordinal))).ToList();

        Assert.Equal(tags.Distinct(), tags);
    }

    [Fact]
    public async Task Numbers_OfPeopleAffected_StandUnderAffectedWithTheirHarm()
    {
        // D: #affected is a number of people; +killed and +injured are suggested attributes of it. +min and +max are our reading.
        var rows = await RowsAsync();

        Assert.Equal(["800", "750", "850", "", "", ""], Cells(rows, 2, "#affected+killed", "#affected+killed+min", "#affected+killed+max", "#affected+injured", "#affected+injured+min", "#affected+injured+max"));
        Assert.Equal(["", "", "", "12", "12", "12"], Cells(rows, 3, "#affected+killed", "#affected+killed+min", "#affected+killed+max", "#affected+injured", "#affected+injured+min", "#affected+injured+max"));
    }

    [Fact]
    public async Task Dates_AreIso8601_AndPlacesStandAtTheirLevel()
    {
        // D, places: #country, #adm1 and #loc. Dates in ISO 8601 are our choice.
        var rows = await RowsAsync();

        Assert.Equal(["2031-03-08", "2031-03-01", "2031-03-06"], Cells(rows, 2, "#date+reported", "#date+occurred+start", "#date+occurred+end"));
        Assert.Equal(["KZ", "", "Almaty Region", "Almaty"], Cells(rows, 2, "#country+code+v_iso2", "#country+name", "#adm1+name", "#loc+name"));
        Assert.Equal(["KZ", "Kazakhstan", "", ""], Cells(rows, 3, "#country+code+v_iso2", "#country+name", "#adm1+name", "#loc+name"));
    }

    private static IEnumerable<string> Cells(List<string[]> rows, int row, params IEnumerable<string> tags) =>
        tags.Select(tag => rows[row][Array.IndexOf(rows[1], tag)]);

    private static async Task<List<string[]>> RowsAsync()
    {
        var claim = ExchangeCases.Claim(ExchangeCases.Document(1));
        var other = claim with
        {
            Id = ClaimId.For(claim.DocumentId!, 1, 0),
            Harm = Harm.Injured,
            Quantity = Quantity.Exactly(12),
            Place = new("Kazakhstan", PlaceKind.Country, "KZ", null, null, Default: true),
        };
        using var store = await ExchangeStore.OpenAsync();
        var text = await store.WriteAsync(CaseExchange.Find("hxl")!, ExchangeCases.Evidence(claim, other));
        using var csv = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(text)), new() { HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }

        return rows;
    }

    [GeneratedRegex(@"^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex TagSpec();
}
