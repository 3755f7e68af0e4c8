namespace FactCheck.Core.Statistics.IntervalData;

/// <summary>
/// P-values over all admissible values. A p-value neither rises nor falls steadily with the data, so that its extremes may
/// be anywhere inside.
/// </summary>
/// <param name="Range">
/// The true range when <paramref name="IsTrueRange"/>; otherwise a bracket: no admissible values give a p-value outside.
/// </param>
/// <param name="IsTrueRange">Whether every combination of admissible values was tried, or none needed to be.</param>
/// <param name="Reached">P-values that some admissible values do give; the same as the range when that is true.</param>
/// <param name="Points">Combinations tried.</param>
public sealed record PValueRange(Limits Range, bool IsTrueRange, Limits Reached, long Points);
