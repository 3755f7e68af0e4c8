using System.Collections.Immutable;

namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>One person, with at most one record of each list.</summary>
/// <param name="Records">Ids of the person's records, in the order of the lists.</param>
/// <param name="History">"1" for each list the person is on, "0" for the others, in the order of the lists.</param>
public sealed record MatchedPerson(ImmutableArray<string> Records, string History);
