using System.Text;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.Core.Tests.Extraction.Gazetteer;

public class PlaceGazetteerTests
{
    private static readonly PlaceGazetteer Gazetteer = PlaceGazetteer.Default;

    [Theory]
    [InlineData("Almaty", "1526384")]
    [InlineData("Alma-Ata", "1526384")]
    [InlineData("ALMATY", "1526384")]
    [InlineData("Алматы", "1526384")]
    [InlineData("Aktobe", "610611")]
    [InlineData("Aqtöbe", "610611")]
    [InlineData("Aqtobe", "610611")]
    [InlineData("Aktyubinsk", "610611")]
    [InlineData("Kyiv", "703448")]
    [InlineData("Kiev", "703448")]
    [InlineData("Киев", "703448")]
    [InlineData("Kharkov", "706483")]
    [InlineData("Nur-Sultan", "1526273")]
    [InlineData("Janaozen", "607610")]
    [InlineData("Raqqa", "172955")]
    [InlineData("al-Raqqa", "172955")]
    [InlineData("Deir el-Zour", "170794")]
    [InlineData("Qamishli", "x-qamishli")]
    [InlineData("Beit Hanoun", "281146")]
    [InlineData("Sievierodonetsk", "691999")]
    [InlineData("Mangystau", "KZ-MAN")]
    [InlineData("Manghystau", "KZ-MAN")]
    [InlineData("Mangistau", "KZ-MAN")]
    [InlineData("Chechnya", "RU-CE")]
    [InlineData("Cote d’Ivoire", "CI")]
    [InlineData("Ivory Coast", "CI")]
    [InlineData("UK", "GB")]
    [InlineData("U.S.", "US")]
    [InlineData("Қазақстан", "KZ")]
    [InlineData("Россия", "RU")]
    public void Find_KnownSpelling_GivesThePlace(string name, string id) => Assert.Equal(id, Gazetteer.Find(name)?.Id);

    [Theory]
    [InlineData("Tripoli", "LB", "266826")]
    [InlineData("Tripoli", "LY", "2210247")]
    [InlineData("Alexandria", "EG", "361058")]
    [InlineData("Alexandria", "US", "4744091")]
    [InlineData("Valencia", "ES", "2509954")]
    [InlineData("Valencia", "VE", "3625549")]
    [InlineData("Georgia", "US", "US-GA")]
    [InlineData("Almaty", "kz", "1526384")]
    public void Find_WithCountry_StaysInIt(string name, string country, string id) => Assert.Equal(id, Gazetteer.Find(name, country)?.Id);

    [Theory]
    [InlineData("Tripoli, Lebanon", "266826")]
    [InlineData("Alexandria, Virginia, USA", "4744091")]
    [InlineData("KZ-MAN", "KZ-MAN")]
    [InlineData("SY", "SY")]
    public void Find_PlaceWithPlacesAroundItOrAnId_GivesThePlace(string name, string id) => Assert.Equal(id, Gazetteer.Find(name)?.Id);

    [Theory]
    [InlineData("", null)]
    [InlineData("  ,", null)]
    [InlineData("Nowhereville upon Nothing", null)]
    [InlineData("Almaty", "SY")]
    [InlineData("Almaty, Syria", null)]
    [InlineData("999999999999999999999", null)]
    public void Find_NoSuchPlace_GivesNull(string name, string? country) => Assert.Null(Gazetteer.Find(name, country));

    [Fact]
    public void Find_City_KnowsItsRegionAndCountry()
    {
        var zhanaozen = Gazetteer.Find("Zhanaozen")!;

        Assert.Equal((PlaceKind.City, "KZ"), (zhanaozen.Kind, zhanaozen.Country));
        Assert.Equal("Mangystau", Gazetteer.ParentOf(zhanaozen)?.Name);
        Assert.Equal("Kazakhstan", Gazetteer.CountryOf(zhanaozen)?.Name);
        Assert.InRange(zhanaozen.Population, 50_000, 250_000);
    }

    [Theory]
    [InlineData("Nyala", "Darfur")]
    [InlineData("Nyala", "Sudan")]
    [InlineData("Rafah, Palestine", "Gaza Strip")]
    [InlineData("Donetsk", "Donbas")]
    [InlineData("Semey", "Abai Region")]
    [InlineData("Ramallah", "West Bank")]
    [InlineData("Grozny", "North Caucasus")]
    public void IsWithin_PlaceOfARegion_IsTrue(string inner, string outer) =>
        Assert.True(Gazetteer.IsWithin(Gazetteer.Find(inner)!, Gazetteer.Find(outer)!));

    [Theory]
    [InlineData("Sudan", "Darfur")]
    [InlineData("Homs", "Hama")]
    [InlineData("Almaty", "Kyrgyzstan")]
    public void IsWithin_PlaceElsewhere_IsFalse(string inner, string outer) =>
        Assert.False(Gazetteer.IsWithin(Gazetteer.Find(inner)!, Gazetteer.Find(outer)!));

    [Fact]
    public void Lookup_Gaza_PutsTheStripFirst() => Assert.Equal("Gaza Strip", Gazetteer.Lookup("Gaza")[0].Place.Name);

    [Fact]
    public void Lookup_NameOfCityAndItsRegion_PutsTheCityFirst() =>
        Assert.Equal([PlaceKind.City, PlaceKind.Region], Gazetteer.Lookup("Homs").Select(c => c.Place.Kind));

    [Fact]
    public void Load_OtherBytes_SaysWhat()
    {
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes("{\"places\": [1, 2, 3]}"));

        Assert.Contains("Not a gazetteer", Assert.Throws<InvalidDataException>(() => PlaceGazetteer.Load(stream)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_CutShort_Throws()
    {
        using var stream = new MemoryStream(EmbeddedGazetteer.Bytes()[..5000]);

        Assert.ThrowsAny<Exception>(() => PlaceGazetteer.Load(stream));
    }
}
