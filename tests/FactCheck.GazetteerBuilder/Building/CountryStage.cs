using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.GazetteerBuilder.Sources;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>Countries, from ISO 3166-1; those the supplement adds come first, since cities hang on them.</summary>
internal static class CountryStage
{
    public static void Run(Atlas atlas, IReadOnlyList<IsoCountry> countries, Supplement supplement)
    {
        foreach (var country in countries)
        {
            var draft = new PlaceDraft(country.Code, PlaceKind.Country, parent: null);
            draft.Add(country.Name);
            foreach (var name in country.OtherNames)
            {
                draft.Add(WithoutArticle(name));
            }

            atlas.Add(atlas.Countries, draft);
        }

        foreach (var (id, entry) in supplement.Places.Where(p => p.Value.Kind == PlaceKind.Country))
        {
            var draft = new PlaceDraft(id, PlaceKind.Country, parent: null);
            draft.Add(entry.Name, NameFlags.None);
            atlas.Add(atlas.Countries, draft);
        }
    }

    private static string WithoutArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
