using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Lists;

/// <summary>
/// The interval that treats the logarithm of the number never listed as normal (Chao 1987; Burnham et al. 1987): it never
/// falls below the number observed.
/// </summary>
internal static class LogNormalInterval
{
    /// <param name="observed">People on at least one list.</param>
    /// <param name="hidden">Estimated people on none, at least 0.</param>
    /// <param name="variance">Variance of the estimated total, at least 0.</param>
    /// <param name="level">Confidence level.</param>
    public static Limits Of(double observed, double hidden, double variance, double level)
    {
        if (hidden <= 0)
        {
            return new Limits(observed, observed);
        }

        var factor = Math.Exp(Quantile.TwoSidedNormal(level) * Math.Sqrt(Math.Log(1 + (variance / hidden / hidden))));
        return new Limits(observed + (hidden / factor), observed + (hidden * factor));
    }
}
