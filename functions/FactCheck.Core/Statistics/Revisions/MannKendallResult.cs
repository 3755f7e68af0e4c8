namespace FactCheck.Core.Statistics.Revisions;

/// <summary>What the Mann-Kendall test found.</summary>
/// <param name="S">Later-is-higher pairs less later-is-lower pairs.</param>
/// <param name="Variance">Variance of S without a trend, given the ties.</param>
/// <param name="Z">S brought one step towards zero, over its deviation; 0 when S is 0.</param>
/// <param name="PValue">Two-sided, by the normal approximation; 1 when S is 0.</param>
/// <param name="TauB">Kendall's τ with ties; null when all times or all values are equal.</param>
public sealed record MannKendallResult(long S, double Variance, double Z, double PValue, double? TauB);
