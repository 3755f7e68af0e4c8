using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Paired;

/// <summary>
/// The exact sign test: a binomial test of the signs of paired differences against one half (Conover 1999, section 3.4),
/// with the interval of Clopper and Pearson (1934).
/// </summary>
public static class SignTest
{
    /// <summary>Tests counts of positive and negative differences.</summary>
    /// <param name="positive">Differences above zero.</param>
    /// <param name="negative">Differences below zero.</param>
    /// <param name="zero">Differences equal to zero; reported, not tested.</param>
    /// <param name="alternative">What to look for; the interval is one-sided when this is.</param>
    /// <param name="level">Confidence level of the interval, between 0 and 1.</param>
    public static SignTestResult Compute(
        int positive,
        int negative,
        int zero,
        Alternative alternative = Alternative.TwoSided,
        double level = 0.95)
    {
        var n = positive + negative;
        if (n == 0)
        {
            return new SignTestResult(0, 0, zero, 1, null, null);
        }

        var greater = Tail.FairCoinAtLeast(positive, n);
        var less = Tail.FairCoinAtLeast(negative, n);
        var pValue = alternative switch
        {
            Alternative.Greater => greater,
            Alternative.Less => less,
            _ => Tail.TwoSided(less, greater),
        };

        var tail = alternative == Alternative.TwoSided ? (1 - level) / 2 : 1 - level;
        var lower = alternative == Alternative.Less || positive == 0 ? 0 : Quantile.Beta(tail, positive, negative + 1);
        var upper = alternative == Alternative.Greater || negative == 0 ? 1 : Quantile.Beta(1 - tail, positive + 1, negative);
        return new SignTestResult(positive, negative, zero, pValue, (double)positive / n, new Limits(lower, upper));
    }

    /// <summary>Tests the signs of differences.</summary>
    /// <param name="differences">Finite differences.</param>
    /// <param name="alternative">What to look for.</param>
    /// <param name="level">Confidence level of the interval.</param>
    public static SignTestResult Compute(
        IReadOnlyCollection<double> differences,
        Alternative alternative = Alternative.TwoSided,
        double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var positive = differences.Count(d => d > 0);
        var negative = differences.Count(d => d < 0);
        return Compute(positive, negative, differences.Count - positive - negative, alternative, level);
    }
}
