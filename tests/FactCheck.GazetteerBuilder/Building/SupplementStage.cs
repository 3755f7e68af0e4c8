using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>Applies the supplement, last word over the sources.</summary>
internal static class SupplementStage
{
    public static void Run(Atlas atlas, Supplement supplement)
    {
        foreach (var (id, entry) in supplement.Places)
        {
            var place = atlas.Find(id) ?? Create(atlas, id, entry);
            Apply(atlas, place, entry);
        }
    }

    private static PlaceDraft Create(Atlas atlas, string id, SupplementPlace entry)
    {
        var isCity = entry.Kind == PlaceKind.City;
        var hasId = id.StartsWith(Supplement.IdPrefix, StringComparison.Ordinal) || (!isCity && id.Contains('-', StringComparison.Ordinal));
        if (!hasId || entry.Name is null || entry.Parent is null)
        {
            throw new InvalidDataException($"{id} is not in the sources, and a new place has a name, a parent and an id that begins with {Supplement.IdPrefix} or, for a region, is its ISO code.");
        }

        var place = new PlaceDraft(id, isCity ? PlaceKind.City : PlaceKind.Region, Required(atlas, entry.Parent));
        atlas.Add(isCity ? atlas.Cities : atlas.Regions, place);
        return place;
    }

    private static void Apply(Atlas atlas, PlaceDraft place, SupplementPlace entry)
    {
        foreach (var name in entry.Drop ?? [])
        {
            place.Drop(name);
        }

        if (entry.Name is not null)
        {
            place.Rename(entry.Name);
        }

        foreach (var alias in entry.Aliases ?? [])
        {
            place.Promote(alias);
        }

        foreach (var acronym in entry.Acronyms ?? [])
        {
            place.Add(acronym, NameFlags.Acronym);
        }

        place.Parent = entry.Parent is null ? place.Parent : Required(atlas, entry.Parent);
        place.Population = entry.Population ?? place.Population;
        foreach (var member in entry.Members ?? [])
        {
            Required(atlas, member).Parent = place;
        }
    }

    private static PlaceDraft Required(Atlas atlas, string id) =>
        atlas.Find(id) ?? throw new InvalidDataException($"The supplement names {id}, which is not in the sources.");
}
