using FactCheck.GazetteerBuilder.Sources;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>
/// Drops the CLDR names of a country whose codes ISO has dealt out anew (Iran in 2020): one where several codes
/// have the name that ISO has for another.
/// </summary>
internal static class ReassignedCodes
{
    private const int Several = 5;

    public static IReadOnlyDictionary<string, string> Drop(
        IReadOnlyDictionary<string, string> cldr,
        IReadOnlyList<IsoSubdivision> subdivisions)
    {
        var codes = subdivisions
            .Select(s => (s.Code, s.Country, Key: NameKey.Of(s.Name)))
            .Where(s => s.Key is not null)
            .ToLookup(s => (s.Country, s.Key), s => s.Code);
        var countries = subdivisions
            .Where(s => cldr.TryGetValue(s.Code, out var name)
                && codes[(s.Country, NameKey.Of(name))].ToList() is { Count: > 0 } owners
                && !owners.Contains(s.Code))
            .CountBy(s => s.Country)
            .Where(c => c.Value >= Several)
            .Select(c => c.Key)
            .ToHashSet(StringComparer.Ordinal);
        return cldr.Where(c => !countries.Contains(c.Key[..2])).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
    }
}
