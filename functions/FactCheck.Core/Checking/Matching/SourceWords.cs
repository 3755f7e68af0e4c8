using System.Globalization;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.Core.Checking.Matching;

/// <summary>The words of a source's name that tell it from others: without the country, articles and the like.</summary>
internal static class SourceWords
{
    private static readonly HashSet<string> Idle = new(["of", "the", "and", "a", "an", "for", "s"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether one name says no more than the other: "police" and "Almaty police".</summary>
    public static bool Overlap(Source one, Source other)
    {
        var (left, right) = (Of(one), Of(other));
        return left.Count > 0 && right.Count > 0 && (left.IsSubsetOf(right) || right.IsSubsetOf(left));
    }

    /// <summary>Whether the name is a common noun, such as "rights activists": no capital after the first letter.</summary>
    public static bool IsCommonNoun(Source source) =>
        WithoutCountry(source) is { Length: > 0 } name && !name.Skip(1).Any(char.IsUpper);

    private static HashSet<string> Of(Source source) => WithoutCountry(source)
        .Split([' ', '-', '\'', '’', ',', '.'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !Idle.Contains(word))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string WithoutCountry(Source source)
    {
        var name = source.Name ?? string.Empty;
        var country = source.Country is { } code ? PlaceGazetteer.Default.ById(code)?.Name ?? code : null;
        return country is not null && name.EndsWith(string.Create(CultureInfo.InvariantCulture, $" of {country}"), StringComparison.OrdinalIgnoreCase)
            ? name[..^(country.Length + 4)]
            : name;
    }
}
