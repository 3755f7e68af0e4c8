using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>
/// Chooses among the places of one name: what the text says beside it first, then the countries in hand and the
/// places around, then the prior. Every piece of evidence is worth so many powers of ten of population.
/// </summary>
public static class PlaceResolver
{
    private const double QualifierWeight = 8;
    private const double NearbyWeight = 3;
    private const double KindWeight = 3;
    private const double CountryWeight = 2;
    private const double SmallTownWeight = 0.5;
    private const int SmallTown = 50_000;

    /// <summary>The place a name most likely means.</summary>
    /// <param name="gazetteer">The gazetteer the match comes from.</param>
    /// <param name="match">The name and its candidates.</param>
    /// <param name="context">What is known of the document.</param>
    public static GazetteerPlace Resolve(PlaceGazetteer gazetteer, PlaceMatch match, PlaceContext context) =>
        Resolve(gazetteer, match.Candidates, context, match.KindHint, match.Qualifier)!;

    /// <summary>The likeliest of several places; null when there are none. The order of candidates does not matter.</summary>
    /// <param name="gazetteer">The gazetteer the candidates come from.</param>
    /// <param name="candidates">The places a name may mean.</param>
    /// <param name="context">What is known of the document.</param>
    /// <param name="kindHint">The kind the text names; null when it names none.</param>
    /// <param name="qualifier">The wider place the text names with it; null when it names none.</param>
    public static GazetteerPlace? Resolve(
        PlaceGazetteer gazetteer,
        ImmutableArray<PlaceCandidate> candidates,
        PlaceContext context,
        PlaceKind? kindHint = null,
        GazetteerPlace? qualifier = null)
    {
        GazetteerPlace? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var candidate in candidates)
        {
            var score = Score(gazetteer, candidate, context, kindHint, qualifier);
            if (best is null || score > bestScore || (score == bestScore && IsLikelier(candidate.Place, best)))
            {
                (best, bestScore) = (candidate.Place, score);
            }
        }

        return best;
    }

    /// <summary>Of two places that nothing tells apart the larger is meant, else the one whose id comes first.</summary>
    private static bool IsLikelier(GazetteerPlace place, GazetteerPlace other) =>
        place.Population > other.Population || (place.Population == other.Population && string.CompareOrdinal(place.Id, other.Id) < 0);

    private static double Score(
        PlaceGazetteer gazetteer,
        PlaceCandidate candidate,
        PlaceContext context,
        PlaceKind? kindHint,
        GazetteerPlace? qualifier)
    {
        var place = candidate.Place;
        var score = candidate.Prior;
        score += kindHint == place.Kind ? KindWeight : 0;
        score += qualifier is not null && place.Id != qualifier.Id && gazetteer.IsWithin(place, qualifier) ? QualifierWeight : 0;
        score += IsNear(gazetteer, place, context.Nearby) ? NearbyWeight : 0;
        return score + WeightOfCountry(place, context);
    }

    private static bool IsNear(PlaceGazetteer gazetteer, GazetteerPlace place, ImmutableArray<GazetteerPlace> nearby)
    {
        foreach (var around in nearby)
        {
            if (gazetteer.IsWithin(place, around))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A document that is about a country, or written in it, still means the great city abroad when it names a
    /// small town's namesake (Geneva, Illinois); not so one filed under a case in that country.
    /// </summary>
    private static double WeightOfCountry(GazetteerPlace place, PlaceContext context)
    {
        if (string.Equals(context.CaseCountry, place.Country, StringComparison.Ordinal))
        {
            return CountryWeight;
        }

        var isSmall = place is { Kind: PlaceKind.City, Population: < SmallTown };
        return !context.DocumentCountries.Contains(place.Country) ? 0
            : isSmall ? SmallTownWeight
            : CountryWeight;
    }
}
