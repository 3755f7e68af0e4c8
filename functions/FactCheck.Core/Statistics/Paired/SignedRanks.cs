using System.Collections.Immutable;
using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Paired;

/// <summary>Differences reduced to what a signed-rank test needs: midranks of their sizes and their signs.</summary>
public sealed class SignedRanks
{
    private SignedRanks(double[] ranks, int[] signs)
    {
        Ranks = [.. ranks.Where((_, i) => signs[i] != 0)];
        V = ranks.Where((_, i) => signs[i] > 0).Sum();
        Zeros = signs.Count(sign => sign == 0);
    }

    /// <summary>Midranks of the non-zero differences.</summary>
    public ImmutableArray<double> Ranks { get; }

    /// <summary>Sum of the ranks of positive differences.</summary>
    public double V { get; }

    /// <summary>Differences equal to zero.</summary>
    public int Zeros { get; }

    /// <summary>Ranks differences by size; exactly equal sizes tie.</summary>
    public static SignedRanks Of(IEnumerable<double> differences, ZeroMethod zeros) =>
        Of(differences, zeros, Math.Sign, (x, y) => Math.Abs(x).CompareTo(Math.Abs(y)));

    /// <summary>Ranks ratios by their distance from 1; equal ratios tie whichever way round they stand.</summary>
    public static SignedRanks Of(IEnumerable<CountRatio> ratios, ZeroMethod zeros) =>
        Of(ratios, zeros, ratio => ratio.Sign, CountRatio.CompareMagnitude);

    private static SignedRanks Of<T>(IEnumerable<T> items, ZeroMethod zeros, Func<T, int> sign, Comparison<T> size)
    {
        var all = items.ToList();
        if (zeros == ZeroMethod.Pratt)
        {
            return new SignedRanks(MidRanks.Of(all, size), [.. all.Select(sign)]);
        }

        var kept = all.Where(item => sign(item) != 0).ToList();
        var dropped = all.Count - kept.Count;
        return new SignedRanks(
            [.. MidRanks.Of(kept, size), .. Enumerable.Repeat(0.0, dropped)],
            [.. kept.Select(sign), .. Enumerable.Repeat(0, dropped)]);
    }
}
