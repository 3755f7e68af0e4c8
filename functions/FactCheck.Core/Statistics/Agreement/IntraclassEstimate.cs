namespace FactCheck.Core.Statistics.Agreement;

/// <summary>One intraclass correlation.</summary>
/// <param name="Value">Estimate, which may be below 0; null when nothing varies.</param>
/// <param name="Interval">Its confidence interval (McGraw and Wong 1996); null where it is not defined.</param>
public sealed record IntraclassEstimate(double? Value, Limits? Interval);
