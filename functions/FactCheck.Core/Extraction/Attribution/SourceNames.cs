using System.Globalization;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Canonical names of sources, so that one source is one name however it is printed.</summary>
internal static class SourceNames
{
    /// <summary>The group that the organs of a state belong to.</summary>
    public static string Group(string country) => "officials of " + country;

    /// <summary>The officials of a state at large.</summary>
    public static string Officials(string? country) => country is null ? "officials" : Group(country);

    public static string Canonical(TokenStream stream, TokenRange label, SourceNoun noun, string? country)
    {
        if (noun.Name is { } name)
        {
            return name;
        }

        if (noun.Id == "officials")
        {
            return Officials(country);
        }

        return stream.Words(label);
    }

    /// <summary>Upper-cases the first letter.</summary>
    public static string Capitalised(string name) =>
        name.Length == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(name[0])}{name[1..]}");
}
