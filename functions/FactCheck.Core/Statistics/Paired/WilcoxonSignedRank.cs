using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Paired;

/// <summary>
/// Wilcoxon's signed-rank test (Wilcoxon 1945; Pratt 1959 for zeros). Ties and zeros are conditioned on: the exact
/// distribution is over all sign flips of the midranks seen, and the normal approximation has variance Σrank²/4, which is
/// n(n+1)(2n+1)/24 - Σ(t³-t)/48 when zeros are dropped.
/// </summary>
public static class WilcoxonSignedRank
{
    /// <summary>Up to this many non-zero differences the test is exact unless asked otherwise.</summary>
    public const int ExactUpTo = 50;

    /// <summary>Tests ranked differences.</summary>
    /// <param name="ranks">Signed ranks.</param>
    /// <param name="distribution">How to get the tails; null is exact up to <see cref="ExactUpTo"/>, corrected beyond.</param>
    public static WilcoxonResult Compute(SignedRanks ranks, NullDistribution? distribution = null)
    {
        ArgumentNullException.ThrowIfNull(ranks);
        var n = ranks.Ranks.Length;
        var used = distribution ?? (n <= ExactUpTo ? NullDistribution.Exact : NullDistribution.AsymptoticCorrected);
        var mean = ranks.Ranks.Sum() / 2;
        var variance = ranks.Ranks.Sum(rank => rank * rank) / 4;
        var (z, less, greater) = n == 0
            ? (used == NullDistribution.Exact ? null : 0.0, 1.0, 1.0)
            : used == NullDistribution.Exact
                ? Exact(ranks)
                : Asymptotic(ranks.V - mean, Math.Sqrt(variance), used == NullDistribution.AsymptoticCorrected ? 0.5 : 0);
        var twoSided = z is { } standardised ? Tail.NormalBeyond(standardised) : Tail.TwoSided(less, greater);
        return new WilcoxonResult(n, ranks.Zeros, ranks.V, (2 * mean) - ranks.V, mean, variance, z, twoSided, greater, less, used);
    }

    private static (double? Z, double Less, double Greater) Exact(SignedRanks ranks)
    {
        var distribution = new SignFlipDistribution(ranks.Ranks);
        return (null, distribution.AtMost(ranks.V), distribution.AtLeast(ranks.V));
    }

    private static (double? Z, double Less, double Greater) Asymptotic(double excess, double deviation, double correction) => (
        (excess - (Math.Sign(excess) * correction)) / deviation,
        Tail.NormalAbove(-(excess + correction) / deviation),
        Tail.NormalAbove((excess - correction) / deviation));
}
