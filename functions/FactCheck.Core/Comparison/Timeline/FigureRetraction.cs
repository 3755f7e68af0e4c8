using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Comparison.Timeline;

/// <summary>That a figure was taken back.</summary>
/// <param name="ClaimId">The claim that takes it back.</param>
/// <param name="Source">Who took it back, as named there; null when nobody is named.</param>
/// <param name="Date">When; null when nothing tells.</param>
/// <param name="Quote">The words; null when entered by hand.</param>
public sealed record FigureRetraction(ClaimId ClaimId, string? Source, EffectiveDate? Date, string? Quote);
