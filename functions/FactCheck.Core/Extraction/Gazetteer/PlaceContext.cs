using System.Collections.Immutable;

namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>What is known of a document when a name in it is ambiguous.</summary>
/// <param name="DocumentCountries">ISO 3166-1 alpha-2 codes of the countries the document is about.</param>
/// <param name="CaseCountry">The country of the case; null when unknown.</param>
/// <param name="Nearby">Places around the one sought: the dateline's, the case's, the sentence's.</param>
public sealed record PlaceContext(
    ImmutableArray<string> DocumentCountries,
    string? CaseCountry,
    ImmutableArray<GazetteerPlace> Nearby)
{
    private const double LeastShare = 0.4;
    private const double ClearMargin = 1;

    /// <summary>Nothing is known.</summary>
    public static PlaceContext None { get; } = new([], null, []);

    /// <summary>
    /// The context a document gives itself: the countries in which at least two fifths of its place names lie,
    /// counting names that clearly mean one country, the more frequent first. The order of names does not matter.
    /// </summary>
    /// <param name="matches">The place names of the document.</param>
    /// <param name="caseCountry">The country of the case; null when unknown.</param>
    public static PlaceContext FromMentions(IEnumerable<PlaceMatch> matches, string? caseCountry = null)
    {
        var countries = matches.Select(ClearCountry).OfType<string>().ToList();
        var frequent = countries
            .CountBy(c => c)
            .Where(c => c.Value >= LeastShare * countries.Count)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => c.Key);
        return new PlaceContext([.. frequent], caseCountry, []);
    }

    /// <summary>The country of a name that no place of another country comes near in likelihood; else null.</summary>
    private static string? ClearCountry(PlaceMatch match)
    {
        if (match.Qualifier is { } qualifier)
        {
            return qualifier.Country;
        }

        var first = match.Candidates[0];
        foreach (var rival in match.Candidates)
        {
            if (rival.Place.Country != first.Place.Country)
            {
                return first.Prior - rival.Prior >= ClearMargin ? first.Place.Country : null;
            }
        }

        return first.Place.Country;
    }
}
