using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Paired;

/// <summary>
/// Limits of agreement (Bland and Altman 1986) with intervals of each limit: exact by the noncentral t (Carkeet 2015), and
/// the approximations of Bland and Altman (1986: SE² = 3s²/n; 1999: SE² = s²(1/n + z²/(2(n-1)))). On logarithms of ratios
/// the limits are ratios when raised to e.
/// </summary>
public static class BlandAltman
{
    /// <summary>Computes the limits of at least two finite differences.</summary>
    /// <param name="differences">Differences, or logarithms of ratios.</param>
    /// <param name="multiplier">Standard deviations either side of the mean; 1.96 covers 95 in 100 of normal differences.</param>
    /// <param name="level">Confidence level of the intervals.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two differences.</exception>
    public static BlandAltmanResult Compute(IReadOnlyCollection<double> differences, double multiplier = 1.96, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(differences);
        ArgumentOutOfRangeException.ThrowIfLessThan(differences.Count, 2, nameof(differences));
        double[] values = [.. differences];
        var n = values.Length;
        var mean = Sum.Mean(values);
        var deviation = Math.Sqrt(Sum.Variance(values));
        var agreement = Limits.Around(mean, multiplier * deviation);
        var t = Quantile.TwoSidedStudentT(level, n - 1);
        var error = deviation / Math.Sqrt(n);
        var noncentrality = multiplier * Math.Sqrt(n);
        var near = NoncentralT.Quantile((1 - level) / 2, n - 1, noncentrality) * error;
        var far = NoncentralT.Quantile((1 + level) / 2, n - 1, noncentrality) * error;
        var half1999 = t * deviation * Math.Sqrt((1.0 / n) + (multiplier * multiplier / (2.0 * (n - 1))));
        var half1986 = t * deviation * Math.Sqrt(3.0 / n);
        return new BlandAltmanResult(
            n,
            mean,
            deviation,
            agreement,
            Limits.Around(mean, t * error),
            new Limits(mean - far, mean - near),
            new Limits(mean + near, mean + far),
            Limits.Around(agreement.Lower, half1999),
            Limits.Around(agreement.Upper, half1999),
            Limits.Around(agreement.Lower, half1986),
            Limits.Around(agreement.Upper, half1986));
    }
}
