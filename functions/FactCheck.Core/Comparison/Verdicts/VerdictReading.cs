using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Verdicts;

/// <summary>A verdict and how firm it is.</summary>
/// <param name="Verdict">How the figures relate.</param>
/// <param name="Bound">Hard when the words force every end that the verdict rests on; soft when a rule reads one of them.</param>
/// <param name="Sentence">The verdict in a sentence for people.</param>
public sealed record VerdictReading(Verdict Verdict, Bound Bound, string Sentence);
