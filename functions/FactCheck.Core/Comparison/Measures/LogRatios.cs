namespace FactCheck.Core.Comparison.Measures;

/// <summary>The log-ratio of two single counts, with ½ added to both where one is 0 (Haldane 1956, Anscombe 1956).</summary>
internal static class LogRatios
{
    private const double Correction = 0.5;

    /// <summary>
    /// ln(numerator / denominator). With the correction it still rises in the numerator and falls in the denominator, also
    /// between 0 and 1, so that its extremes over intervals lie at their ends.
    /// </summary>
    public static double Of(long denominator, long numerator)
    {
        var added = denominator == 0 || numerator == 0 ? Correction : 0;
        return Math.Log(numerator + added) - Math.Log(denominator + added);
    }
}
