using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Synthesis;

/// <summary>
/// The normal random-effects model (DerSimonian and Laird 1986; Viechtbauer 2005). It needs a sampling variance for each
/// effect: two published totals have none of their own.
/// </summary>
public static class RandomEffects
{
    /// <summary>Pools at least two effects.</summary>
    /// <param name="effects">Finite effects.</param>
    /// <param name="variances">Their sampling variances, positive and finite.</param>
    /// <param name="estimator">Estimator of τ².</param>
    /// <param name="level">Confidence level of every interval.</param>
    /// <exception cref="ArgumentException">Lengths differ, fewer than two effects, or a variance that is not positive.</exception>
    public static RandomEffectsResult Compute(
        IReadOnlyCollection<double> effects,
        IReadOnlyCollection<double> variances,
        HeterogeneityEstimator estimator = HeterogeneityEstimator.RestrictedMaximumLikelihood,
        double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(effects);
        ArgumentNullException.ThrowIfNull(variances);
        ArgumentOutOfRangeException.ThrowIfLessThan(effects.Count, 2, nameof(effects));
        ArgumentOutOfRangeException.ThrowIfNotEqual(variances.Count, effects.Count, nameof(variances));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(variances.Min(), nameof(variances));
        double[] y = [.. effects];
        double[] v = [.. variances];
        var degrees = y.Length - 1;
        var fixedEffect = new WeightedEffects(y, v, 0);
        var tau2 = Heterogeneity.Estimate(y, v, estimator);
        var pooled = new WeightedEffects(y, v, tau2);
        var tau2Interval = Heterogeneity.QProfile(y, v, level);
        var typicalVariance = degrees / fixedEffect.Trace;
        double Share(double between) => 100 * between / (between + typicalVariance);
        return new RandomEffectsResult(
            y.Length,
            estimator,
            fixedEffect.Q,
            Tail.ChiSquaredAbove(fixedEffect.Q, degrees),
            tau2,
            tau2Interval,
            pooled.Mean,
            Share(tau2),
            (tau2 / typicalVariance) + 1,
            fixedEffect.Q > degrees ? 100 * (fixedEffect.Q - degrees) / fixedEffect.Q : 0,
            Math.Max(1, fixedEffect.Q / degrees),
            tau2Interval.Map(Share),
            Infer(pooled, tau2, y.Length, Math.Sqrt(1 / pooled.Weight), null, level),
            Infer(pooled, tau2, y.Length, Math.Sqrt(pooled.Q / degrees / pooled.Weight), degrees, level));
    }

    /// <summary>The pooled DerSimonian-Laird effect alone.</summary>
    internal static double PoolDerSimonianLaird(ReadOnlySpan<double> effects, ReadOnlySpan<double> variances) =>
        new WeightedEffects(effects, variances, Heterogeneity.DerSimonianLaird(effects, variances)).Mean;

    private static PooledInference Infer(WeightedEffects pooled, double tau2, int k, double error, int? degrees, double level)
    {
        var critical = degrees is { } df ? Quantile.TwoSidedStudentT(level, df) : Quantile.TwoSidedNormal(level);
        var spread = Math.Sqrt(tau2 + (error * error));
        double? statistic = error > 0 ? pooled.Mean / error : null;
        return new PooledInference(
            error,
            statistic,
            statistic is { } t ? degrees is { } d ? Tail.StudentTBeyond(t, d) : Tail.NormalBeyond(t) : null,
            Limits.Around(pooled.Mean, critical * error),
            Limits.Around(pooled.Mean, critical * spread),
            degrees,
            k > 2 ? Limits.Around(pooled.Mean, Quantile.TwoSidedStudentT(level, k - 2) * spread) : null);
    }
}
