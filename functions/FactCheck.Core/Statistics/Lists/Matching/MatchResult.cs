using System.Collections.Immutable;
using FactCheck.Core.Statistics.Lists.LogLinear;

namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>Lists matched record by record.</summary>
/// <param name="Lists">Names of the lists, in the order of their first records.</param>
/// <param name="Persons">The people.</param>
/// <param name="Matches">Pairs of records that are alike or decided on, best first.</param>
/// <param name="SameList">Pairs within one list that look like one person: to be cleared up before counting.</param>
/// <param name="Table">The overlap table; null for fewer than two or more than five lists.</param>
/// <param name="Warnings">What a reader should know.</param>
public sealed record MatchResult(
    ImmutableArray<string> Lists,
    ImmutableArray<MatchedPerson> Persons,
    ImmutableArray<RecordMatch> Matches,
    ImmutableArray<RecordMatch> SameList,
    ListTable? Table,
    ImmutableArray<string> Warnings);
