using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Measures;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>What one policy makes of a scope.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Official">The official side's figure; null when it has given none.</param>
/// <param name="Other">The other side's figure; null when it has given none.</param>
/// <param name="Verdict">How they relate; null when there is nothing to compare.</param>
/// <param name="Discrepancy">How far they lie apart; null unless both have given a number near enough in time.</param>
public sealed record PolicyOutcome(
    string Policy, StandingFigure? Official, StandingFigure? Other, VerdictReading? Verdict, Discrepancy? Discrepancy);
