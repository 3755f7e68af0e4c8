using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.Core.Tests.Extraction.Gazetteer;

public class PlaceGazetteerProperties
{
    private static readonly PlaceGazetteer Gazetteer = PlaceGazetteer.Default;
    private static readonly GazetteerPlace[] Places = [.. Gazetteer.Places];
    private static readonly Gen<GazetteerPlace> AnyPlace = Gen.Int[0, Places.Length - 1].Select(i => Places[i]);

    [Fact]
    public void EveryPlace_IsFoundByItsIdAndByItsName()
    {
        var lost = Places.Where(p => Gazetteer.ById(p.Id) != p || !Gazetteer.Lookup(p.Name).Any(c => c.Place == p));

        Assert.Empty(lost);
    }

    [Fact]
    public void EveryPlace_LiesInItsCountryAndNothingLiesInACity()
    {
        var stray = Places.Where(p => Gazetteer.CountryOf(p) is not { Kind: PlaceKind.Country } country
            || !Gazetteer.IsWithin(p, country)
            || Gazetteer.ParentOf(p)?.Kind == PlaceKind.City
            || (p.ParentId is null) != (p.Kind == PlaceKind.Country));

        Assert.Empty(stray);
    }

    [Fact]
    public void IdsAreUnique() => Assert.Equal(Places.Length, Places.DistinctBy(p => p.Id).Count());

    [Fact]
    public void IsWithin_IsReflexiveTransitiveAndAntisymmetric() =>
        AnyPlace.Select(AnyPlace).Sample((a, b) =>
        {
            Assert.True(Gazetteer.IsWithin(a, a));
            if (Gazetteer.ParentOf(a) is { } parent && Gazetteer.ParentOf(parent) is { } grandparent)
            {
                Assert.True(Gazetteer.IsWithin(a, parent) && Gazetteer.IsWithin(parent, grandparent) && Gazetteer.IsWithin(a, grandparent));
                Assert.False(Gazetteer.IsWithin(grandparent, a));
            }

            Assert.False(a != b && Gazetteer.IsWithin(a, b) && Gazetteer.IsWithin(b, a));
        });

    [Fact]
    public void Lookup_AnyLetterCaseAndHyphens_GivesTheSame() =>
        AnyPlace.Where(p => p.Name.All(c => char.IsAsciiLetter(c) || c == ' ')).Sample(place =>
        {
            var expected = Gazetteer.Lookup(place.Name);

            Assert.Equal(expected, Gazetteer.Lookup(place.Name.ToUpperInvariant()));
            Assert.Equal(expected, Gazetteer.Lookup(place.Name.Replace(' ', '-')));
        });

    [Fact]
    public void Find_AnyText_DoesNotThrow() => Gen.String.Sample(text => _ = Gazetteer.Find(text));

    [Fact]
    public async Task ManyThreads_GetTheSamePlaces()
    {
        using var stream = new MemoryStream(EmbeddedGazetteer.Bytes());
        var fresh = PlaceGazetteer.Load(stream);

        var finds = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => string.Join('|', Places.Take(9000).Select(p => fresh.Find(p.Name)?.Id)), TestContext.Current.CancellationToken)));

        Assert.Single(finds.Distinct());
    }
}
