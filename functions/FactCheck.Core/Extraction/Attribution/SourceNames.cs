using System.Globalization;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Places;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Canonical names of sources, so that one source is one name however it is printed.</summary>
internal sealed class SourceNames(TokenStream stream, PlaceNames places)
{
    private const string Generic = "officials";

    /// <summary>The group that the organs of a state belong to.</summary>
    public static string Group(string country) => $"{Generic} of {country}";

    /// <summary>The officials of a state at large.</summary>
    public static string Officials(string? country) => country is null ? Generic : $"{Generic} of {CountryName(country)}";

    /// <summary>The name of a body: its own, else what it is and of which place or country.</summary>
    public string Canonical(TokenRange label, SourceNoun noun, TokenRange words, string? country)
    {
        if (noun is { Named: true, Name: { } name })
        {
            return name;
        }

        if (!noun.StateOrgan)
        {
            return PersonIn(label) ?? Plain(label);
        }

        var body = noun.Name ?? stream.Words(words).ToLowerInvariant();
        if (body == Generic)
        {
            return Officials(country);
        }

        if (PlaceIn(label) is { } place)
        {
            return $"{place} {body}";
        }

        return country is null ? Capitalised(body) : $"{Capitalised(body)} of {CountryName(country)}";
    }

    /// <summary>The label without article and possessive, for a source that no lexicon knows.</summary>
    public string Plain(TokenRange label)
    {
        var first = label.First;
        while (first < label.End - 1 && stream.Is(first, WordClass.Determiner))
        {
            first++;
        }

        return stream.Words(label with { First = first });
    }

    /// <summary>The name of a person in a label: capitalised words that the lexicon does not know, two at least.</summary>
    private string? PersonIn(TokenRange label)
    {
        TokenRange? best = null;
        for (var i = label.First; i < label.End; i++)
        {
            var end = i;
            while (end < label.End && stream.IsCapital(end) && stream[end].Word == 0)
            {
                end++;
            }

            if (end - i >= 2 && !stream.Is(i - 1, WordClass.Preposition))
            {
                best ??= new TokenRange(i, end);
            }

            i = Math.Max(i, end - 1);
        }

        return best is { } name ? stream.Words(name) : null;
    }

    private string? PlaceIn(TokenRange label)
    {
        foreach (var mention in places.In(label))
        {
            if (mention is { IsPeople: false, Place.Kind: PlaceKind.City or PlaceKind.Region })
            {
                return mention.Place.Name;
            }
        }

        return null;
    }

    private static string CountryName(string country) => PlaceGazetteer.Default.ById(country)?.Name ?? country;

    private static string Capitalised(string name) =>
        name.Length == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(name[0])}{name[1..]}");
}
