using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison;

/// <summary>Puts scopes in order: by harm as in the vocabulary, then the widest first, running totals before other counts.</summary>
internal static class ScopeOrder
{
    private static readonly Dictionary<Harm, int> HarmRank = Harm.All.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

    public static IEnumerable<T> Sort<T>(IEnumerable<T> items, Func<T, Scope> scopeOf, Case @case) => items
        .Select(item => (Item: item, Scope: scopeOf(item)))
        .OrderBy(item => HarmRank[item.Scope.Harm])
        .ThenBy(item => item.Scope.Basis)
        .ThenBy(item => item.Scope.Victims.Count)
        .ThenBy(item => PlaceRank(item.Scope.Place))
        .ThenBy(item => item.Scope.Place?.Country != @case.Country)
        .ThenBy(item => item.Scope.Victims.ToString(), StringComparer.Ordinal)
        .ThenBy(item => item.Scope.Place?.Name, StringComparer.Ordinal)
        .ThenBy(item => item.Scope.Place?.Country, StringComparer.Ordinal)
        .Select(item => item.Item);

    private static int PlaceRank(ScopePlace? place) => place?.Kind switch
    {
        PlaceKind.Country => 0,
        PlaceKind.Region => 1,
        PlaceKind.City => 2,
        PlaceKind.Site => 3,
        _ => 4,
    };
}
