using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Nesting;

/// <summary>Knows which places lie within which, from the country and the parent that each place names.</summary>
internal sealed class PlaceTree
{
    private readonly Dictionary<PlaceKey, string> _parents = [];

    public PlaceTree(IEnumerable<ScopePlace> places)
    {
        foreach (var place in places.OrderBy(place => place.Parent, StringComparer.Ordinal))
        {
            if (place.Parent is { } parent)
            {
                _parents.TryAdd(PlaceKey.Of(place), parent);
            }
        }
    }

    /// <summary>The place itself, and every wider place that is known to hold it, up to its country. A wider place is known by
    /// its name only, so that it may be of any level.</summary>
    public IEnumerable<(PlaceKey Key, PlaceKind? Kind)> SelfAndWider(ScopePlace place)
    {
        var key = PlaceKey.Of(place);
        yield return (key, place.Kind);
        var seen = new HashSet<PlaceKey>();
        while (_parents.TryGetValue(key, out var parent))
        {
            key = PlaceKey.Named(place.Country, parent);
            if (!seen.Add(key))
            {
                break;
            }

            yield return (key, null);
        }

        if (place is { Country: { } country, Kind: not PlaceKind.Country })
        {
            yield return (PlaceKey.Whole(country), null);
        }
    }
}
