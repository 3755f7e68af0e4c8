using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Nesting;

/// <summary>Knows which places lie within which, from the country and the parent that each place names.</summary>
internal sealed class PlaceTree
{
    private readonly Dictionary<(string? Country, string Name), string> _parents = new();

    public PlaceTree(IEnumerable<ScopePlace> places)
    {
        foreach (var place in places.OrderBy(place => place.Parent, StringComparer.Ordinal))
        {
            if (place.Parent is { } parent && Key(place.Country, parent) != Key(place.Country, place.Name))
            {
                _parents.TryAdd(Key(place.Country, place.Name), parent);
            }
        }
    }

    /// <summary>Whether every spot of a place lies in another, the place itself included.</summary>
    public bool IsWithin(ScopePlace part, ScopePlace whole)
    {
        if (!string.Equals(part.Country, whole.Country, StringComparison.Ordinal))
        {
            return false;
        }

        if (part.Kind == whole.Kind && Key(part.Country, part.Name) == Key(whole.Country, whole.Name))
        {
            return true;
        }

        if (part.Kind is PlaceKind.Country)
        {
            return false;
        }

        return (whole.Kind is PlaceKind.Country && whole.Country is not null) || HasAncestor(part, whole);
    }

    private bool HasAncestor(ScopePlace part, ScopePlace whole)
    {
        var seen = new HashSet<(string?, string)>();
        var place = Key(part.Country, part.Name);
        var target = Key(whole.Country, whole.Name);
        while (seen.Add(place) && _parents.TryGetValue(place, out var parent))
        {
            place = Key(part.Country, parent);
            if (place == target)
            {
                return true;
            }
        }

        return false;
    }

    private static (string? Country, string Name) Key(string? country, string name) => (country, name.ToUpperInvariant());
}
