using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.Core.Tests.Extraction.Gazetteer;

public class DemonymsTests
{
    [Theory]
    [InlineData("Kazakh", "KZ")]
    [InlineData("Kazakhstani", "KZ")]
    [InlineData("Syrians", "SY")]
    [InlineData("South Sudanese", "SS")]
    [InlineData("sudanese", "SD")]
    [InlineData("Congolese", "CD|CG")]
    [InlineData("Chechen", "RU-CE")]
    [InlineData("Martian", "")]
    [InlineData("", "")]
    public void Find_Word_GivesThePlaces(string word, string ids) => Assert.Equal(ids, string.Join('|', Demonyms.Default.Find(word)));

    [Theory]
    [InlineData("Kazakh officials", "Kazakh")]
    [InlineData("South Koreans died", "South Koreans")]
    [InlineData("Kazakhs' homes", "Kazakhs")]
    [InlineData("Saudi-led strikes", "Saudi")]
    [InlineData("Saudi Arabian jets", "Saudi Arabian")]
    [InlineData("South Africa", null)]
    [InlineData("polish the pole", null)]
    [InlineData("Frenchly", null)]
    public void MatchAt_WordForAPeople_IsFoundWhole(string text, string? found)
    {
        var match = Demonyms.Default.MatchAt(text, 0);

        Assert.Equal(found, match is null ? null : text.Substring(match.Start, match.Length));
    }

    [Fact]
    public void EveryPlace_IsInTheGazetteer() =>
        Assert.DoesNotContain(Demonyms.Default.PlaceIds, id => PlaceGazetteer.Default.ById(id) is null);

    [Fact]
    public void AlmostEveryCountryWithPeople_HasAWord()
    {
        var without = PlaceGazetteer.Default.Places
            .TakeWhile(p => p.ParentId is null)
            .Where(p => p.Population > 100_000 && !Demonyms.Default.PlaceIds.Contains(p.Id))
            .Select(p => p.Name);

        Assert.True(without.Count() <= 12, string.Join(", ", without));
    }
}
