using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.GazetteerBuilder.Sources;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>Regions: ISO 3166-2 subdivisions and GeoNames first-order divisions, one place where they are the same.</summary>
internal sealed class RegionStage(
    IReadOnlyDictionary<string, string> cldr,
    GeoNamesNames geoNames,
    GenericWords generic,
    IReadOnlyDictionary<string, string> linksByHand)
{
    private static readonly string[] OtherLanguages = ["ru", "kk"];

    public void Run(Atlas atlas, IReadOnlyList<IsoSubdivision> subdivisions)
    {
        var isoByCountry = subdivisions.ToLookup(s => s.Country, StringComparer.Ordinal);
        var geoByCountry = geoNames.Of("en").Keys
            .Where(k => k.IndexOf('.', StringComparison.Ordinal) == 2)
            .Order(StringComparer.Ordinal)
            .ToLookup(k => k[..2], StringComparer.Ordinal);
        var linker = new RegionLinker(cldr, geoNames, generic, linksByHand);
        foreach (var country in atlas.Countries)
        {
            var iso = isoByCountry[country.Id].ToList();
            var geo = geoByCountry[country.Id].ToList();
            AddCountry(atlas, country, iso, geo, linker.Link(iso, geo));
        }
    }

    private void AddCountry(
        Atlas atlas,
        PlaceDraft country,
        IReadOnlyList<IsoSubdivision> iso,
        IReadOnlyList<string> geo,
        IReadOnlyDictionary<string, string> links)
    {
        var geoByIso = links.ToDictionary(l => l.Value, l => l.Key, StringComparer.Ordinal);
        foreach (var subdivision in iso)
        {
            var draft = new PlaceDraft(subdivision.Code, PlaceKind.Region, country);
            var division = geoByIso.GetValueOrDefault(subdivision.Code);
            AddUsual(draft, cldr.GetValueOrDefault(subdivision.Code));
            AddUsual(draft, division is null ? null : geoNames.Name("en", division));
            AddOthers(draft, [subdivision.Name, .. subdivision.Translations], division);
            AddIfNamed(atlas, draft, division);
        }

        foreach (var division in geo.Where(g => !links.ContainsKey(g)))
        {
            var draft = new PlaceDraft(division, PlaceKind.Region, country);
            AddUsual(draft, geoNames.Name("en", division));
            AddOthers(draft, [], division);
            AddIfNamed(atlas, draft, division: null);
        }

        foreach (var subdivision in iso.Where(s => s.Parent is not null))
        {
            if (atlas.Find(subdivision.Code) is { } child && atlas.Find(subdivision.Parent!) is { } parent && parent != child)
            {
                child.Parent = parent;
            }
        }
    }

    private static void AddIfNamed(Atlas atlas, PlaceDraft draft, string? division)
    {
        if (draft.Names.Count > 0)
        {
            atlas.Add(atlas.Regions, draft);
            if (division is not null)
            {
                atlas.Alias(division, draft);
            }
        }
    }

    private void AddUsual(PlaceDraft draft, string? name)
    {
        draft.Add(name);
        draft.Add(name is null ? null : generic.Trim(name));
    }

    private void AddOthers(PlaceDraft draft, IEnumerable<string> names, string? division)
    {
        var translations = division is null ? [] : OtherLanguages.Select(l => geoNames.Name(l, division)).OfType<string>();
        foreach (var name in names.Concat(translations))
        {
            draft.Add(name, draft.Names.Count == 0 ? NameFlags.None : NameFlags.Alternate);
            draft.Add(generic.Trim(name), NameFlags.Alternate);
        }
    }
}
