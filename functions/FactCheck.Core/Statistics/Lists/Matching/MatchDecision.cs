namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>A person's decision about two records, which overrides the score.</summary>
/// <param name="First">Id of one record.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Same">Whether they are one person.</param>
/// <param name="By">Who decided.</param>
/// <param name="Reason">Why.</param>
public sealed record MatchDecision(string First, string Second, bool Same, string By, string Reason);
