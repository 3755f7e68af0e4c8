using System.Text.Json;

namespace FactCheck.GazetteerBuilder.Sources;

/// <summary>Reads Debian's iso-codes with its Russian and Kazakh translations.</summary>
internal sealed class IsoCodes(string jsonFolder, string localeFolder)
{
    private static readonly string[] Languages = ["ru", "kk"];

    public IReadOnlyList<IsoCountry> Countries()
    {
        var catalogues = Catalogues("iso_3166-1.mo");
        return [.. Entries("3166-1").Select(e =>
        {
            string?[] names = [Text(e, "common_name"), Text(e, "name"), Text(e, "official_name")];
            var known = names.OfType<string>().ToList();
            return new IsoCountry(Text(e, "alpha_2")!, known[0], [.. known.Skip(1), .. Translated(catalogues, known)]);
        })];
    }

    public IReadOnlyList<IsoSubdivision> Subdivisions()
    {
        var catalogues = Catalogues("iso_3166-2.mo");
        return [.. Entries("3166-2").Select(e =>
        {
            var code = Text(e, "code")!;
            var name = Text(e, "name")!;
            var parent = Text(e, "parent");
            var full = parent is null || parent.Contains('-', StringComparison.Ordinal) ? parent : $"{code[..2]}-{parent}";
            return new IsoSubdivision(code, name, full, [.. Translated(catalogues, [name])]);
        })];
    }

    private static IEnumerable<string> Translated(IReadOnlyList<IReadOnlyDictionary<string, string>> catalogues, IReadOnlyList<string> names) =>
        catalogues.SelectMany(c => names.Select(n => c.GetValueOrDefault(n))).OfType<string>();

    private static string? Text(JsonElement entry, string property) =>
        entry.TryGetProperty(property, out var value) ? value.GetString() : null;

    private IReadOnlyList<IReadOnlyDictionary<string, string>> Catalogues(string file) =>
        [.. Languages.Select(l => MoCatalog.Read(Path.Combine(localeFolder, l, "LC_MESSAGES", file)))];

    private IReadOnlyList<JsonElement> Entries(string standard)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(jsonFolder, $"iso_{standard}.json")));
        return [.. document.RootElement.GetProperty(standard).EnumerateArray().Select(e => e.Clone())];
    }
}
