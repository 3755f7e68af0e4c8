using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Measures;

/// <summary>
/// How far another count lies from an official one. Each measure is the interval of its values over all pairs of admissible
/// counts; what neither count bounds stays unbounded.
/// </summary>
/// <param name="Difference">Other minus official, in people.</param>
/// <param name="Ratio">Other divided by official; null when official may be 0. A lower end of 0 under an official count without
/// upper end is approached and not reached.</param>
/// <param name="LogRatio">Natural logarithm of other divided by official; ½ is added to both in every pair that has a 0.</param>
/// <param name="Percent">Hundred times the difference divided by official; null when official may be 0.</param>
/// <param name="ContinuityCorrected">Whether a 0 is admissible, so that <paramref name="LogRatio"/> rests on the added ½.</param>
public sealed record Discrepancy(
    WholeInterval Difference, RealInterval? Ratio, RealInterval LogRatio, RealInterval? Percent, bool ContinuityCorrected)
{
    /// <summary>Measures one pair of counts.</summary>
    /// <param name="official">The official count.</param>
    /// <param name="other">The count that it is compared with.</param>
    public static Discrepancy Between(CountInterval official, CountInterval other)
    {
        var difference = new WholeInterval(other.Lower - official.Upper, other.Upper - official.Lower);
        var logRatio = new RealInterval(
            official.Upper is { } largest ? LogRatios.Of(largest, other.Lower) : null,
            other.Upper is { } highest ? LogRatios.Of(official.Lower, highest) : null);
        var corrected = official.Lower == 0 || other.Lower == 0;
        if (official.Lower == 0)
        {
            return new(difference, null, logRatio, null, corrected);
        }

        double? least = official.Upper is { } most ? (double)other.Lower / most : 0;
        var ratio = new RealInterval(least, other.Upper / (double)official.Lower);
        var percent = new RealInterval(
            official.Upper is { } top ? 100.0 * (other.Lower - top) / top : -100,
            other.Upper is { } end ? 100.0 * (end - official.Lower) / official.Lower : null);
        return new(difference, ratio, logRatio, percent, corrected);
    }
}
