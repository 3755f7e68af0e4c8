namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>Two records that may be one person.</summary>
/// <param name="First">Id of the record of the earlier list.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Score">Likeness, with its parts.</param>
/// <param name="Class">How sure it is, by the score.</param>
/// <param name="Decision">The decision that overrides it, if any.</param>
/// <param name="Linked">Whether the two ended up as one person.</param>
public sealed record RecordMatch(string First, string Second, MatchScore Score, MatchClass Class, MatchDecision? Decision, bool Linked);
