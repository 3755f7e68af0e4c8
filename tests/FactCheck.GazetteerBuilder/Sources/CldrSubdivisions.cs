using System.Text.Json;

namespace FactCheck.GazetteerBuilder.Sources;

/// <summary>English names of ISO 3166-2 subdivisions from CLDR (npm package cldr-subdivisions-full).</summary>
internal static class CldrSubdivisions
{
    /// <summary>Names by ISO 3166-2 code ("KZ-MAN").</summary>
    public static IReadOnlyDictionary<string, string> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var names = document.RootElement
            .GetProperty("subdivisions").GetProperty("localeDisplayNames").GetProperty("subdivisions");
        return names.EnumerateObject()
            .Where(p => p.Name.Length > 2 && !p.Name.Contains('-', StringComparison.Ordinal))
            .ToDictionary(
                p => $"{p.Name[..2].ToUpperInvariant()}-{p.Name[2..].ToUpperInvariant()}",
                p => p.Value.GetString()!,
                StringComparer.Ordinal);
    }
}
