using System.Collections.Immutable;
using FactCheck.Core.Claims;

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
    private const int MostCountries = 3;

    /// <summary>Nothing is known.</summary>
    public static PlaceContext None { get; } = new([], null, []);

    /// <summary>
    /// The context a document gives itself: the countries it names outright, the most frequent first, three at
    /// most. The order of the names does not matter.
    /// </summary>
    /// <param name="matches">The place names of the document.</param>
    /// <param name="caseCountry">The country of the case; null when unknown.</param>
    public static PlaceContext FromMentions(IEnumerable<PlaceMatch> matches, string? caseCountry = null)
    {
        var countries = matches
            .Select(m => m.Qualifier ?? m.Candidates[0].Place)
            .Where(p => p.Kind == PlaceKind.Country)
            .CountBy(p => p.Country)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .Take(MostCountries)
            .Select(c => c.Key);
        return new PlaceContext([.. countries], caseCountry, []);
    }
}
