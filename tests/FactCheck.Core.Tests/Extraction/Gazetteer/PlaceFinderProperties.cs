using CsCheck;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.Core.Tests.Extraction.Gazetteer;

public class PlaceFinderProperties
{
    private static readonly string[] Pieces =
    [
        "Homs", "Hama", "New", "York", "Deir", "ez-Zor", "al-", "U.S.", "St.", "in", "the", "province", ",", ", ", " ", " ", " ", "\n", "-", "’s",
        "'", ".", "Saint", "Côte", "d'", "Ivoire", "Алматы", "Nice", "killed", "12", "Republic", "of", "South", "Sudan", "\u0301", "\uD800", "中",
    ];

    private static readonly Gen<string> AnyText =
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat), Gen.String);

    [Fact]
    public void FindAll_AnyText_GivesOrderedSpansInsideIt() => AnyText.Sample(text =>
    {
        var end = 0;
        foreach (var match in PlaceFinder.Default.FindAll(text))
        {
            Assert.InRange(match.Start, end, text.Length - 1);
            Assert.InRange(match.Length, 1, text.Length - match.Start);
            Assert.NotEmpty(match.Candidates);
            end = match.End;
        }
    });

    [Fact]
    public void FindAll_AnyText_FindsOnlyNamesThatLookupKnows() => AnyText.Sample(text =>
    {
        foreach (var match in PlaceFinder.Default.FindAll(text))
        {
            var known = PlaceGazetteer.Default.Lookup(text[match.Start..match.End].Replace('\n', ' '));

            Assert.Subset(known.Select(c => c.Place).ToHashSet(), match.Candidates.Select(c => c.Place).ToHashSet());
        }
    });

    [Fact]
    public void FindAll_SameTextTwice_GivesTheSame() => AnyText.Sample(text =>
        Assert.Equal(PlaceFinder.Default.FindAll(text), PlaceFinder.Default.FindAll(text)));
}
