using System.Collections.Immutable;

namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>Named lists, matched and counted.</summary>
/// <param name="Lists">Names of the lists, in the order of their first records.</param>
/// <param name="Persons">The people.</param>
/// <param name="Matches">Pairs of records that are alike or decided on, best first.</param>
/// <param name="SameList">Pairs within one list that look like one person: to be cleared up before counting.</param>
/// <param name="Statistics">The overlap and the estimates; null when there are too few or too many lists for any.</param>
/// <param name="Warnings">What a reader should know.</param>
public sealed record MatchedListStatistics(
    ImmutableArray<string> Lists,
    ImmutableArray<MatchedPerson> Persons,
    ImmutableArray<RecordMatch> Matches,
    ImmutableArray<RecordMatch> SameList,
    ListStatistics? Statistics,
    ImmutableArray<string> Warnings);
