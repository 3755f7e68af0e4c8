using FactCheck.Core.Statistics.Numerics;
using FactCheck.Core.Statistics.Paired;

namespace FactCheck.Core.Statistics.IntervalData;

/// <summary>
/// The exact range of location statistics over all admissible values. Each rises with every log-ratio, so that its least
/// value is where all are lowest and its greatest where all are highest. The signed-rank sum is so with Pratt's ranks and
/// as a count of Walsh averages (Tukey), not with zeros dropped before ranking. Open ends give infinite ends.
/// </summary>
public static class IntervalBox
{
    /// <summary>Statistics at the two extreme corners.</summary>
    /// <param name="pairs">At least one pair.</param>
    public static (BoxCorner Low, BoxCorner High) Compute(IReadOnlyCollection<RatioRange> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentOutOfRangeException.ThrowIfZero(pairs.Count, nameof(pairs));
        return (Corner([.. pairs.Select(pair => pair.Low)]), Corner([.. pairs.Select(pair => pair.High)]));
    }

    /// <summary>Range of one statistic of the log-ratios that does not fall when one of them rises.</summary>
    public static Limits Range(IReadOnlyCollection<RatioRange> pairs, Func<IReadOnlyList<double>, double> nondecreasing)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(nondecreasing);
        return new Limits(
            nondecreasing([.. pairs.Select(pair => pair.Low.Log)]),
            nondecreasing([.. pairs.Select(pair => pair.High.Log)]));
    }

    private static BoxCorner Corner(CountRatio[] ratios)
    {
        var logs = ratios.Select(ratio => ratio.Log).ToArray();
        return new BoxCorner(
            SortedSample.MedianOf(logs),
            Location.Mean(logs),
            HodgesLehmann.Estimate(logs),
            CountWalsh(ratios),
            SignedRanks.Of(ratios, ZeroMethod.Pratt).V);
    }

    private static double CountWalsh(CountRatio[] ratios)
    {
        double count = 0;
        for (var i = 0; i < ratios.Length; i++)
        {
            for (var j = i; j < ratios.Length; j++)
            {
                count += (1 + CountRatio.SignOfSum(ratios[i], ratios[j])) / 2.0;
            }
        }

        return count;
    }
}
