using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>Weighs the places of one name against each other.</summary>
internal static class CandidateBuilder
{
    /// <summary>A city or region of one word and fewer people is a place only in context.</summary>
    public const int MinimumPopulationOfOneWord = 50_000;

    /// <summary>The same where towns bear the family names of English-speaking people ("Franklin", "Campbell").</summary>
    public const int MinimumPopulationOfFamilyName = 250_000;

    /// <summary>The same for names of several words.</summary>
    public const int MinimumPopulationOfManyWords = 5_000;

    /// <summary>A city named by common words is a place, in context, only from here on.</summary>
    public const int MinimumPopulationOfCommonWord = 90_000;

    private const int BigCity = 100_000;
    private const int AssumedPopulation = 500;
    private const double CountryBonus = 2;
    private const double CapitalBonus = 1;
    private const double AlternatePenalty = 1;
    private const double RegionPenalty = 1.5;
    private static readonly HashSet<string> EnglishSpeaking = new(["US", "GB", "CA", "AU", "NZ", "IE", "ZA", "JM"], StringComparer.Ordinal);

    public static CandidateSet Build(IReadOnlyList<NamedPlace> named, bool severalWords)
    {
        if (named.Count == 0)
        {
            return new CandidateSet([], NameStrength.Never, IsCommon: false, IsAcronym: false);
        }

        var candidates = named
            .Select(n => new PlaceCandidate(n.Place, Prior(n, named)))
            .OrderByDescending(c => c.Prior)
            .ThenByDescending(c => c.Place.Population)
            .ThenBy(c => c.Place.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        return new CandidateSet(
            candidates,
            named.Max(n => Strength(n.Place, n.Flags, severalWords)),
            named.All(n => n.Flags.HasFlag(NameFlags.Common)),
            named.Any(n => n.Flags.HasFlag(NameFlags.Acronym)));
    }

    private static double Prior(NamedPlace named, IReadOnlyList<NamedPlace> rivals)
    {
        var place = named.Place;
        var prior = Math.Log10(place.Population == 0 ? AssumedPopulation : place.Population);
        prior += place.Kind == PlaceKind.Country ? CountryBonus : 0;
        prior += named.IsCapital ? CapitalBonus : 0;
        prior -= named.Flags.HasFlag(NameFlags.Alternate) ? AlternatePenalty : 0;
        prior -= place.Kind == PlaceKind.Region && rivals.Any(r => Overshadows(r, place)) ? RegionPenalty : 0;
        return prior;
    }

    /// <summary>A big city of the name, or any city of the name in the region itself: the bare name means the city.</summary>
    private static bool Overshadows(NamedPlace rival, GazetteerPlace region) =>
        rival.Place.Kind == PlaceKind.City
        && (rival.Place.ParentId == region.Id || (rival.Place.Population >= BigCity && !rival.Flags.HasFlag(NameFlags.Alternate)));

    private static NameStrength Strength(GazetteerPlace place, NameFlags flags, bool severalWords)
    {
        if (flags.HasFlag(NameFlags.Never))
        {
            return NameStrength.Never;
        }

        if (flags.HasFlag(NameFlags.Common))
        {
            var isSmall = place.Kind == PlaceKind.City && place.Population < MinimumPopulationOfCommonWord;
            return isSmall ? NameStrength.Never : NameStrength.NeedsContext;
        }

        return place.Kind == PlaceKind.Country || place.Population >= MinimumPopulation(place, severalWords)
            ? NameStrength.Strong
            : NameStrength.NeedsContext;
    }

    private static int MinimumPopulation(GazetteerPlace place, bool severalWords) =>
        severalWords ? MinimumPopulationOfManyWords
        : place.Kind == PlaceKind.City && EnglishSpeaking.Contains(place.Country) ? MinimumPopulationOfFamilyName
        : MinimumPopulationOfOneWord;
}
