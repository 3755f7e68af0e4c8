using FactCheck.Core.Statistics.Lists.LogLinear;

namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>From lists of names to estimates of how many people there are.</summary>
public static class MatchedListAnalysis
{
    /// <summary>Matches the records and computes what their overlap allows.</summary>
    /// <param name="records">Records of all lists, their ids distinct.</param>
    /// <param name="decisions">Decisions by people, which come before scores.</param>
    /// <param name="options">Settings of the estimates.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">Two records have the same id.</exception>
    public static MatchedListStatistics Compute(
        IReadOnlyCollection<NamedRecord> records,
        IReadOnlyCollection<MatchDecision>? decisions = null,
        ListOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var matched = ListMatcher.Match(records, decisions, cancellationToken);
        return new(
            matched.Lists,
            matched.Persons,
            matched.Matches,
            matched.SameList,
            matched.Table is { } table ? ListAnalysis.Compute(table, matched.Lists, options, cancellationToken) : null,
            matched.Table is not null
                ? matched.Warnings
                : matched.Warnings.Add($"Estimates need between {ListTable.MinimumLists} and {ListTable.MaximumLists} lists; there are {matched.Lists.Length}."));
    }
}
