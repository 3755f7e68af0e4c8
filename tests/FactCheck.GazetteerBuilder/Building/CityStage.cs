using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.GazetteerBuilder.Sources;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>Cities, each in its region where GeoNames knows it, with the names other languages give to the bigger ones.</summary>
internal sealed class CityStage(GeoNamesNames geoNames)
{
    private const int PopulationForLatinNames = 75_000;
    private const int ShortestLatinName = 4;
    private const string CapitalFeature = "PPLC";
    private static readonly string[] CyrillicLanguages = ["ru", "kk"];

    // Languages in Latin letters whose names for places English-language news borrows or falls back on, or
    // which are official where news happens; none that inflects names.
    private static readonly string[] LatinLanguages =
        ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "tr", "az", "uz", "ca", "ro", "sq", "id", "vi", "cs", "hr", "so", "ku", "sw"];

    public void Run(Atlas atlas, IReadOnlyList<GeoNamesCity> cities)
    {
        foreach (var city in cities)
        {
            var parent = atlas.Find($"{city.Country}.{city.Admin1}") ?? atlas.Find(city.Country);
            if (parent is null)
            {
                continue;
            }

            var draft = new PlaceDraft($"{city.Id}", PlaceKind.City, parent)
            {
                Population = city.Population,
                IsCapital = city.Feature == CapitalFeature,
            };
            AddNames(draft, city);
            if (draft.Names.Count > 0)
            {
                atlas.Add(atlas.Cities, draft);
            }
        }
    }

    private static bool IsCyrillic(string name) => name.Any(c => c is >= '\u0400' and < '\u0530');

    private static bool IsLatin(string name) => !name.Any(c => c is >= '\u0250' and < '\u1E00' and not ('\u02BB' or '\u02BC') or > '\u2100');

    private void AddNames(PlaceDraft draft, GeoNamesCity city)
    {
        if (geoNames.Name("en", draft.Id) is { } english && IsLatin(english))
        {
            draft.Add(english);
        }

        draft.Add(IsLatin(city.Name) ? city.Name : null);
        if (city.Population >= PopulationForLatinNames)
        {
            foreach (var name in LatinLanguages.Select(l => geoNames.Name(l, draft.Id)).OfType<string>())
            {
                draft.Add(name.Length >= ShortestLatinName && IsLatin(name) ? name : null, NameFlags.Alternate);
            }
        }

        foreach (var name in CyrillicLanguages.Select(l => geoNames.Name(l, draft.Id)).OfType<string>())
        {
            draft.Add(IsCyrillic(name) ? name : null, NameFlags.Alternate);
        }
    }
}
