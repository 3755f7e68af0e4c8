using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.Core.Tests.Extraction.Gazetteer;

public class PlaceFinderTests
{
    [Theory]
    [InlineData("Shelling killed 27 in Homs and 14 in Hama on Friday.", "Homs|Hama")]
    [InlineData("Protesters in Almaty, Aktobe, Zhanaozen and the Mangystau region", "Almaty|Aktobe|Zhanaozen|Mangystau")]
    [InlineData("Kazakhstan's health ministry and Russia’s army", "Kazakhstan|Russia")]
    [InlineData("The Central African Republic and South Sudan", "Central African Republic|South Sudan")]
    [InlineData("NUR-SULTAN, January 20. DAMASCUS, Syria (AP)", "NUR-SULTAN|DAMASCUS|Syria")]
    [InlineData("the town of al-Bab, near Deir ez-Zor", "al-Bab|Deir ez-Zor")]
    [InlineData("aid from the U.S. and the UAE", "U.S.|UAE")]
    [InlineData("in New\nYork and in St. Petersburg", "New\nYork|St. Petersburg")]
    [InlineData("Cote d’Ivoire’s Abidjan, N'Djamena", "Cote d’Ivoire|Abidjan|N'Djamena")]
    [InlineData("Clashes in Kyrgyzstan–Tajikistan border villages", "Kyrgyzstan|Tajikistan")]
    [InlineData("В городе Алматы погибли", "Алматы")]
    public void FindAll_PlaceNames_AreFoundWhole(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Nice people were Reading about Mobile phones.")]
    [InlineData("Most of Them died in March, and May was worse.")]
    [InlineData("Police said the Man was shot. Of those, Many were children.")]
    [InlineData("He told us that he was a turkey farmer in jordan shoes.")]
    [InlineData("Human Rights Watch and Amnesty International, the Red Cross")]
    [InlineData("Kofi Annan and Tony Blair")]
    [InlineData("Prime Minister Narendra Modi spoke of Justice and Peace.")]
    [InlineData("in Central Asia and in Europe")]
    [InlineData("Kazakh and Chechen officials")]
    [InlineData("The UN and the SAL said, in OS 2-Var mode, in Normal words")]
    [InlineData("Ron Campbell and Gary Moore, Adrian said")]
    public void FindAll_WordsThatAreNoPlaces_AreLeft(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("A man was killed in Nice.", "Nice")]
    [InlineData("Twelve died near the Bath bypass", "Bath")]
    [InlineData("Fighting in eastern Zawiya Friday", "Zawiya")]
    public void FindAll_CommonOrSmallNameAfterAPreposition_IsAPlace(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Three died in Homs province.", PlaceKind.Region)]
    [InlineData("the province of Homs was hit", PlaceKind.Region)]
    [InlineData("the city of Homs was hit", PlaceKind.City)]
    [InlineData("Three died in Homs.", null)]
    public void MatchAt_KindBesideTheName_IsTheHint(string text, PlaceKind? kind) =>
        Assert.Equal(kind, Match(text, "Homs").KindHint);

    [Theory]
    [InlineData("TRIPOLI, Lebanon (AP)", "TRIPOLI", "LB")]
    [InlineData("in Lebanon, Pennsylvania, on", "Lebanon", "US-PA")]
    [InlineData("Aleppo, Damascus and Homs", "Aleppo", null)]
    [InlineData("the UK, Russia and China", "UK", null)]
    public void MatchAt_WiderPlaceAfterAComma_IsTheQualifier(string text, string name, string? qualifier) =>
        Assert.Equal(qualifier, Match(text, name).Qualifier?.Id);

    [Fact]
    public void MatchAt_AcronymInSmallLetters_IsNotTheCountry() =>
        Assert.DoesNotContain(PlaceFinder.Default.FindAll("He went to Us, in France."), m => m.Candidates.Any(c => c.Place.Id == "US"));

    [Fact]
    public void FindAll_OneLongWord_TakesTimeOnceOverIt() =>
        Assert.Empty(PlaceFinder.Default.FindAll("New " + new string('A', 3_000_000)));

    private static string Found(string text) =>
        string.Join('|', PlaceFinder.Default.FindAll(text).Select(m => text[m.Start..m.End]));

    private static PlaceMatch Match(string text, string name) =>
        PlaceFinder.Default.MatchAt(text, text.IndexOf(name, StringComparison.Ordinal))!;
}
