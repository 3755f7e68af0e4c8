using System.Collections.Immutable;

namespace FactCheck.Core.Statistics.Lists;

/// <summary>Who is on which lists.</summary>
/// <param name="Lists">Names of the lists.</param>
/// <param name="Sizes">People on each list.</param>
/// <param name="Observed">People on at least one.</param>
/// <param name="Histories">People by history, "101" for lists 1 and 3; empty histories too.</param>
/// <param name="OnExactly">People on exactly one list, on exactly two, and so on.</param>
public sealed record OverlapTable(
    ImmutableArray<string> Lists,
    ImmutableArray<long> Sizes,
    long Observed,
    ImmutableSortedDictionary<string, long> Histories,
    ImmutableArray<long> OnExactly);
