using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>Marks names made of common words, and names never meant in running text: the list's, and words for peoples.</summary>
internal sealed class FlagStage(CommonWords common, IReadOnlyList<string> never)
{
    private const int CityBeyondDoubt = 100_000;
    private const int RegionBeyondDoubt = 1_000_000;
    private readonly HashSet<string> _never = new(never, StringComparer.Ordinal);

    public void Run(Atlas atlas)
    {
        foreach (var place in atlas.All)
        {
            foreach (var name in place.Names.Where(n => IsMisleading(place, n)).ToList())
            {
                place.Remove(name);
            }

            place.Reflag(n => n.Flags | Flags(place, n));
        }
    }

    /// <summary>Another language's name or a region's bare half that is an English word: it would only do harm.</summary>
    private bool IsMisleading(PlaceDraft place, NameDraft name) =>
        place.Names[0] != name
        && common.AreAll(name.Key)
        && (name.Flags.HasFlag(NameFlags.Alternate) || (place.Kind == PlaceKind.Region && !name.Key.Contains(' ', StringComparison.Ordinal)));

    private NameFlags Flags(PlaceDraft place, NameDraft name)
    {
        var isNever = !name.Flags.HasFlag(NameFlags.Acronym)
            && (_never.Contains(name.Key) || (place.Kind != PlaceKind.Country && Demonyms.Default.Find(name.Key).Length > 0));
        var flags = isNever ? NameFlags.Never : NameFlags.None;
        var beyondDoubt = place.Kind == PlaceKind.Country
            || name.Flags.HasFlag(NameFlags.Acronym)
            || (name.Key.Contains(' ', StringComparison.Ordinal)
                && place.Population >= (place.Kind == PlaceKind.City ? CityBeyondDoubt : RegionBeyondDoubt));
        return flags | (!beyondDoubt && common.AreAll(name.Key) ? NameFlags.Common : NameFlags.None);
    }
}
