namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>
/// Every hierarchical model with all lists in it and without the term of all lists, which no data can tell from the people
/// on no list: 1, 8, 113 and 6,893 models of 2, 3, 4 and 5 lists.
/// </summary>
public static class HierarchicalModels
{
    /// <summary>All models, simpler pairs first; always in the same order.</summary>
    public static IReadOnlyList<ListModel> All(int lists)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lists, ListTable.MinimumLists);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lists, ListTable.MaximumLists);
        var bySize = InOrder(Enumerable.Range(0, 1 << lists)).ToLookup(int.PopCount);
        var models = new List<ListModel>();
        Extend(lists, bySize, 2, [], models);
        return models;
    }

    /// <summary>Sets by size and then by their first lists.</summary>
    internal static IEnumerable<int> InOrder(IEnumerable<int> sets) => sets.OrderBy(int.PopCount).ThenByDescending(set => set);

    /// <summary>Every subset, the set itself and the empty set included.</summary>
    internal static IEnumerable<int> Subsets(int set)
    {
        for (var subset = set; ; subset = (subset - 1) & set)
        {
            yield return subset;
            if (subset == 0)
            {
                yield break;
            }
        }
    }

    private static void Extend(int lists, ILookup<int, int> bySize, int size, List<int> terms, List<ListModel> models)
    {
        var allowed = bySize[size].Where(set => Facets(set).All(facet => size == 2 || terms.Contains(facet))).ToArray();
        if (size >= lists || allowed.Length == 0)
        {
            models.Add(new ListModel(lists, [.. terms]));
            return;
        }

        for (var choice = 0; choice < 1 << allowed.Length; choice++)
        {
            var chosen = allowed.Where((_, i) => (choice & (1 << (allowed.Length - 1 - i))) != 0);
            Extend(lists, bySize, size + 1, [.. terms, .. chosen], models);
        }
    }

    private static IEnumerable<int> Facets(int set)
    {
        for (var rest = set; rest != 0; rest &= rest - 1)
        {
            yield return set & ~(rest & -rest);
        }
    }
}
