using System.Collections.Immutable;

namespace FactCheck.Core.Comparison.Figures;

/// <summary>Lists of names.</summary>
internal static class Names
{
    /// <summary>Every name once, in ordinal order.</summary>
    public static ImmutableArray<string> Distinct(List<string> names)
    {
        if (names.Count > 1)
        {
            names.Sort(StringComparer.Ordinal);
        }

        var distinct = ImmutableArray.CreateBuilder<string>(names.Count);
        foreach (var name in names)
        {
            if (distinct.Count == 0 || !string.Equals(distinct[^1], name, StringComparison.Ordinal))
            {
                distinct.Add(name);
            }
        }

        return distinct.DrainToImmutable();
    }
}
