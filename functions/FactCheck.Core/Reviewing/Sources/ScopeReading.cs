using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Reviewing.Sources;

/// <summary>What a scope comes to.</summary>
/// <param name="Verdict">How the figures relate; null when there is nothing to compare.</param>
/// <param name="Official">The official standing figure; null when there is none.</param>
/// <param name="Other">The independent standing figure; null when there is none.</param>
public sealed record ScopeReading(VerdictReading? Verdict, CountInterval? Official, CountInterval? Other)
{
    internal static ScopeReading Of(ScopeDiscrepancy? scope) => new(scope?.Verdict, scope?.Official.Standing?.Interval, scope?.Other.Standing?.Interval);
}
