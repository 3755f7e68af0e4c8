using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Lists;

/// <summary>
/// Two lists: Lincoln-Petersen n₁n₂/m and Chapman's (1951) (n₁+1)(n₂+1)/(m+1) - 1, with Seber's (1970) variance. Both
/// assume independent lists, equal chances of being listed, perfect matching and a closed population.
/// </summary>
public static class TwoList
{
    /// <summary>Estimates the total.</summary>
    /// <param name="first">People on the first list.</param>
    /// <param name="second">People on the second list.</param>
    /// <param name="both">People on both; at most the smaller list.</param>
    /// <param name="level">Confidence level.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or the overlap larger than a list.</exception>
    public static TwoListResult Compute(long first, long second, long both, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(both);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(both, Math.Min(first, second));
        var observed = first + second - both;
        double n1 = first, n2 = second, m = both;
        var chapman = ((n1 + 1) * (n2 + 1) / (m + 1)) - 1;
        var seber = (n1 + 1) * (n2 + 1) * (n1 - m) * (n2 - m) / ((m + 1) * (m + 1) * (m + 2));
        var normal = Limits.Around(chapman, Quantile.TwoSidedNormal(level) * Math.Sqrt(seber));
        var logNormal = LogNormalInterval.Of(observed, chapman - observed, seber, level);
        if (both == 0)
        {
            double? petersen = first > 0 && second > 0 ? double.PositiveInfinity : null;
            return new TwoListResult(observed, chapman, seber, normal, logNormal, petersen, null, null);
        }

        var estimate = n1 * n2 / m;
        var variance = n1 * n2 * (n1 - m) * (n2 - m) / (m * m * m);
        var interval = LogNormalInterval.Of(observed, (n1 - m) * (n2 - m) / m, variance, level);
        return new TwoListResult(observed, chapman, seber, normal, logNormal, estimate, variance, interval);
    }
}
