namespace FactCheck.Core.Statistics.Lists;

/// <summary>A lower-bound estimate of a total.</summary>
/// <param name="Total">Estimated total.</param>
/// <param name="Variance">Its variance.</param>
/// <param name="Interval">Its log-normal interval.</param>
public sealed record ChaoEstimate(double Total, double Variance, Limits Interval);
