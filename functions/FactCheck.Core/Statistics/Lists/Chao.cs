namespace FactCheck.Core.Statistics.Lists;

/// <summary>
/// Chao's lower bound under unequal chances of being listed: observed + f₁²/(2f₂), variance f₂(r⁴/4 + r³ + r²/2) with
/// r = f₁/f₂ (Chao 1987), and the bias-corrected observed + f₁(f₁-1)/(2(f₂+1)) (Chao 2005).
/// </summary>
public static class Chao
{
    /// <summary>Computes the bound.</summary>
    /// <param name="frequencies">People on exactly one list, on exactly two, and so on; none negative.</param>
    /// <param name="lists">Number of lists, when known.</param>
    /// <param name="level">Confidence level.</param>
    /// <exception cref="ArgumentOutOfRangeException">A frequency is negative.</exception>
    public static ChaoResult Compute(IReadOnlyList<long> frequencies, int? lists = null, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(frequencies);
        foreach (var frequency in frequencies)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(frequency, nameof(frequencies));
        }

        var observed = frequencies.Sum();
        double f1 = frequencies.Count > 0 ? frequencies[0] : 0;
        double f2 = frequencies.Count > 1 ? frequencies[1] : 0;
        ChaoEstimate Estimate(double hidden, double variance) =>
            new(observed + hidden, variance, LogNormalInterval.Of(observed, hidden, variance, level));

        ChaoEstimate? classic = null;
        if (f2 > 0)
        {
            var r = f1 / f2;
            classic = Estimate(f1 * r / 2, f2 * ((Math.Pow(r, 4) / 4) + Math.Pow(r, 3) + (r * r / 2)));
        }

        return new ChaoResult(
            observed,
            classic,
            Estimate(f1 * (f1 - 1) / (2 * (f2 + 1)), BiasCorrectedVariance(f1, f2, observed)),
            classic is null || lists is not { } t ? null : observed + ((classic.Total - observed) * (t - 1) / t));
    }

    private static double BiasCorrectedVariance(double f1, double f2, double observed)
    {
        if (f2 > 0)
        {
            return (f1 * (f1 - 1) / (2 * (f2 + 1)))
                + (f1 * Math.Pow((2 * f1) - 1, 2) / (4 * Math.Pow(f2 + 1, 2)))
                + (f1 * f1 * f2 * Math.Pow(f1 - 1, 2) / (4 * Math.Pow(f2 + 1, 4)));
        }

        var total = observed + (f1 * (f1 - 1) / 2);
        return total > 0
            ? Math.Max(0, (f1 * (f1 - 1) / 2) + (f1 * Math.Pow((2 * f1) - 1, 2) / 4) - (Math.Pow(f1, 4) / (4 * total)))
            : 0;
    }
}
