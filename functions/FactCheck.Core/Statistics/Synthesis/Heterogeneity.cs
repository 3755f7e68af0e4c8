using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Synthesis;

/// <summary>Estimators and interval of the variance between events.</summary>
internal static class Heterogeneity
{
    public static double Estimate(double[] effects, double[] variances, HeterogeneityEstimator estimator) => estimator switch
    {
        HeterogeneityEstimator.PauleMandel => SolveQ(effects, variances, effects.Length - 1),
        HeterogeneityEstimator.RestrictedMaximumLikelihood => RestrictedMaximumLikelihood(effects, variances),
        _ => DerSimonianLaird(effects, variances),
    };

    /// <summary>The moment estimator, alone because the bootstrap calls it thousands of times.</summary>
    public static double DerSimonianLaird(ReadOnlySpan<double> effects, ReadOnlySpan<double> variances)
    {
        var fixedEffect = new WeightedEffects(effects, variances, 0);
        return Math.Max(0, (fixedEffect.Q - (effects.Length - 1)) / fixedEffect.Trace);
    }

    /// <summary>Q-profile interval: the τ² at which the generalised Q meets the two chi-squared quantiles.</summary>
    public static Limits QProfile(double[] effects, double[] variances, double level)
    {
        var degrees = effects.Length - 1;
        return new Limits(
            SolveQ(effects, variances, Quantile.ChiSquared((1 + level) / 2, degrees)),
            SolveQ(effects, variances, Quantile.ChiSquared((1 - level) / 2, degrees)));
    }

    private static double SolveQ(double[] effects, double[] variances, double target)
    {
        double Excess(double tau2) => new WeightedEffects(effects, variances, tau2).Q - target;
        if (Excess(0) <= 0)
        {
            return 0;
        }

        var high = variances.Max();
        while (Excess(high) > 0)
        {
            high *= 4;
        }

        return Root.Decreasing(Excess, 0, high);
    }

    // The score can cross zero more than once. By convention τ² is 0 when the score is not positive there; otherwise the
    // likelihood is climbed from the moment estimate, so that the root uphill of it is bracketed, and then polished.
    private static double RestrictedMaximumLikelihood(double[] effects, double[] variances)
    {
        double Score(double tau2) => new WeightedEffects(effects, variances, tau2).RestrictedScore;
        if (Score(0) <= 0)
        {
            return 0;
        }

        var start = Math.Max(DerSimonianLaird(effects, variances), variances.Min() * 1e-3);
        var (low, high) = (start, start);
        while (Score(low) < 0)
        {
            high = low;
            low /= 1.5;
        }

        while (Score(high) > 0)
        {
            low = high;
            high *= 1.5;
        }

        return Root.Decreasing(Score, low, high);
    }
}
