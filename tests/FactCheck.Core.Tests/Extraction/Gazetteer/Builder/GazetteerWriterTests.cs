using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.GazetteerBuilder.Building;

namespace FactCheck.Core.Tests.Extraction.Gazetteer.Builder;

public class GazetteerWriterTests
{
    [Fact]
    public void Write_PlacesInAnotherOrder_GivesTheSameBytes() =>
        Assert.Equal(GazetteerWriter.Write(Atlas([1, 2, 3, 4])), GazetteerWriter.Write(Atlas([3, 1, 4, 2])));

    [Fact]
    public void Write_ThenLoad_GivesThePlacesBack()
    {
        using var stream = new MemoryStream(GazetteerWriter.Write(Atlas([1, 2, 3, 4])));
        var gazetteer = PlaceGazetteer.Load(stream);

        Assert.Equal(7, gazetteer.Count);
        Assert.Equal(new GazetteerPlace("x-zenda", "Zenda", PlaceKind.City, "ZZ", "ZZ-R", 77), gazetteer.Find("Zenda"));
        Assert.Equal(new GazetteerPlace("3", "Town 3", PlaceKind.City, "ZZ", "ZZ-R", 3000), gazetteer.Find("Town 3"));
        Assert.Equal(gazetteer.ById("2"), gazetteer.Find("Ville-2"));
        Assert.Equal("ZZ", gazetteer.Find("Ruritania")?.Id);
    }

    private static Atlas Atlas(int[] order)
    {
        var atlas = new Atlas();
        var country = new PlaceDraft("ZZ", PlaceKind.Country, parent: null) { Population = 10_000 };
        country.Add("Ruritania");
        var region = new PlaceDraft("ZZ-R", PlaceKind.Region, country);
        region.Add("Strelsau Province");
        atlas.Add(atlas.Countries, country);
        atlas.Add(atlas.Regions, region);
        var added = new PlaceDraft("x-zenda", PlaceKind.City, region) { Population = 77 };
        added.Add("Zenda");
        atlas.Add(atlas.Cities, added);
        foreach (var number in order)
        {
            var city = new PlaceDraft($"{number}", PlaceKind.City, region) { Population = 1000 * number, IsCapital = number == 2 };
            city.Add($"Town {number}");
            city.Add($"Ville {number}", NameFlags.Alternate);
            atlas.Add(atlas.Cities, city);
        }

        return atlas;
    }
}
