using CsCheck;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.Core.Tests.Extraction.Gazetteer;

public class PlaceResolverTests
{
    private static readonly PlaceGazetteer Gazetteer = PlaceGazetteer.Default;
    private static readonly string[] Ambiguous = ["Georgia", "Tripoli", "Valencia", "San José", "Santa Cruz", "Victoria", "Kabul"];

    [Theory]
    [InlineData("Georgia", null, "GE")]
    [InlineData("Georgia", "US", "US-GA")]
    [InlineData("Georgia", "GE", "GE")]
    [InlineData("Tripoli", null, "2210247")]
    [InlineData("Tripoli", "LB", "266826")]
    [InlineData("Tripoli", "LY", "2210247")]
    [InlineData("Alexandria", null, "361058")]
    [InlineData("Alexandria", "US", "4744091")]
    [InlineData("Valencia", "ES", "2509954")]
    [InlineData("Valencia", "VE", "3625549")]
    [InlineData("Homs", null, "169577")]
    [InlineData("Hama", null, "170017")]
    [InlineData("Lebanon", "US", "LB")]
    [InlineData("Moscow", "KZ", "524901")]
    [InlineData("Niger", "NG", "NE")]
    public void Resolve_CountryInHand_DecidesAmongRivals(string name, string? country, string id)
    {
        var context = PlaceContext.None with { CaseCountry = country };

        Assert.Equal(id, PlaceResolver.Resolve(Gazetteer, Gazetteer.Lookup(name), context)?.Id);
        Assert.Equal(id, PlaceResolver.Resolve(Gazetteer, Gazetteer.Lookup(name), PlaceContext.None with { DocumentCountries = country is null ? [] : [country] })?.Id);
    }

    [Theory]
    [InlineData("killed in Homs province", "Homs", "SY-HI")]
    [InlineData("killed in Homs", "Homs", "169577")]
    [InlineData("Alexandria, Virginia", "Alexandria", "4744091")]
    [InlineData("Moscow, Idaho", "Moscow", "5601538")]
    [InlineData("Aktobe region", "Aktobe", "KZ-AKT")]
    public void Resolve_WordsBesideTheName_OutweighThePrior(string text, string name, string id)
    {
        var match = PlaceFinder.Default.MatchAt(text, text.IndexOf(name, StringComparison.Ordinal))!;

        Assert.Equal(id, PlaceResolver.Resolve(Gazetteer, match, PlaceContext.None).Id);
    }

    [Fact]
    public void Resolve_PlacesNearby_OutweighPopulation()
    {
        var context = PlaceContext.None with { Nearby = [Gazetteer.ById("US-VA")!] };

        Assert.Equal("4744091", PlaceResolver.Resolve(Gazetteer, Gazetteer.Lookup("Alexandria"), context)?.Id);
    }

    [Fact]
    public void Resolve_CandidatesInAnyOrder_GivesTheSame() =>
        Gen.Int[0, Ambiguous.Length - 1].Select(i => Ambiguous[i])
            .SelectMany(name => Gen.Shuffle(Gazetteer.Lookup(name).ToArray()).Select(c => (name, c)))
            .Sample(s => Assert.Equal(
                PlaceResolver.Resolve(Gazetteer, Gazetteer.Lookup(s.name), PlaceContext.None),
                PlaceResolver.Resolve(Gazetteer, [.. s.c], PlaceContext.None)));

    [Fact]
    public void Resolve_NoCandidates_GivesNull() => Assert.Null(PlaceResolver.Resolve(Gazetteer, [], PlaceContext.None));

    [Theory]
    [InlineData("Geneva", "US", "CH")]
    [InlineData("Paris", "US", "FR")]
    [InlineData("St. Petersburg", "US", "US")]
    [InlineData("Athens", "US", "US")]
    public void Resolve_SmallTownOfADocumentsCountry_YieldsToTheCityAbroad(string name, string documentCountry, string expected)
    {
        var context = PlaceContext.None with { DocumentCountries = [documentCountry] };

        Assert.Equal(expected, PlaceResolver.Resolve(Gazetteer, Gazetteer.Lookup(name), context)?.Country);
    }

    [Theory]
    [InlineData("Clashes in Homs and Hama, Syria; Turkey and the U.S. protested. In Aleppo, four died.", "SY")]
    [InlineData("Syria and Lebanon met.", "LB|SY")]
    [InlineData("Syria, Lebanon, Jordan, Iraq and Egypt met.", "")]
    [InlineData("Nothing is named.", "")]
    public void FromMentions_CountriesOfManyNames_AreTheDocuments(string text, string countries)
    {
        var matches = PlaceFinder.Default.FindAll(text);

        Assert.Equal(countries, string.Join('|', PlaceContext.FromMentions(matches).DocumentCountries));
        Assert.Equal(countries, string.Join('|', PlaceContext.FromMentions(matches.Reverse()).DocumentCountries));
    }
}
