using CsCheck;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Tests.Extraction;

/// <summary>What holds of every text, sensible or not.</summary>
public sealed class ExtractorProperties
{
    private static readonly string[] Fragments =
    [
        "Police said", "according to the health ministry", "at least", "more than", "12", "4,500", "two hundred and five", "dozens of", "people", "soldiers",
        "were killed", "killing", "including", "children", "and", ",", ".", "\"", "in Almaty", "on January 15", "a death toll of", "the number of dead", "is much higher",
        "of them", "who had been", "may have", "1 million 200 thousand", "between 5 and 7", "%", "-", "(", ")", "no one", "wounded", "2,", "a", "half", "\n\n", "He said",
        "from 10 to 12", "\u00A0500", "th", "$", "the country", "Kazakh", "hostage", "took", "lives", "claimed",
    ];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Fragments.Length - 1].Select(index => Fragments[index]).Array[0, 60].Select(parts => string.Join(' ', parts));

    [Fact]
    public void Extract_AnyText_GivesWholeClaimsThatQuoteIt() =>
        Texts.Sample(text => Assert.All(Extracting.From(text).Claims, claim => AssertWhole(text, claim)), iter: 3000);

    [Fact]
    public void Extract_AnyText_GivesDistinctIdsInTheOrderOfTheText() =>
        Texts.Sample(
            text =>
            {
                var claims = Extracting.From(text).Claims;
                Assert.Equal(claims.Length, claims.Select(claim => claim.Id).Distinct().Count());
                Assert.Equal(claims.Select(claim => claim.Span!.Value.Start).Order(), claims.Select(claim => claim.Span!.Value.Start));
            },
            iter: 1000);

    [Fact]
    public void Extract_AnyText_NamesWholesThatExistAndHoldTheirParts() =>
        Texts.Sample(
            text =>
            {
                var claims = Extracting.From(text).Claims.ToDictionary(claim => claim.Id);
                Assert.All(claims.Values.Where(claim => claim.PartOf is not null), part =>
                    Assert.True(ClaimRules.CanBePartOf(part.Quantity.Interval!.Value, claims[part.PartOf!].Quantity.Interval!.Value)));
            },
            iter: 1000);

    [Fact]
    public void Extract_SameTextTwice_GivesTheSameClaims() =>
        Texts.Sample(text => Assert.Equal(Ids(text), Ids(text)), iter: 300);

    [Fact]
    public void Extract_TextWithMoreBeforeIt_FindsTheSameNumbersFurtherOn() =>
        Texts.Sample(
            text =>
            {
                const string before = "The morning was quiet.\n\n";
                Assert.Equal(
                    Extracting.From(text).Claims.Select(claim => (claim.Harm, claim.Quantity, claim.Span!.Value.Start + before.Length)),
                    Extracting.From(before + text).Claims.Select(claim => (claim.Harm, claim.Quantity, claim.Span!.Value.Start)));
            },
            iter: 1000);

    internal static void AssertWhole(string text, Claim claim)
    {
        Assert.Empty(ClaimRules.Broken(claim));
        Assert.Equal(text[claim.Span!.Value.Start..claim.Span.Value.End], claim.Quote);
        Assert.Contains(claim.Quantity.Raw, claim.Quote!, StringComparison.Ordinal);
        Assert.NotEmpty(claim.Trace);
        Assert.InRange(claim.Confidence, 0.01, 1);
    }

    private static IEnumerable<string> Ids(string text) => Extracting.From(text).Claims.Select(claim => $"{claim.Id} {claim.Harm} {claim.Quantity.Interval} {claim.Source.Name}");
}
