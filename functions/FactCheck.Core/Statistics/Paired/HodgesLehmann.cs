using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Paired;

/// <summary>
/// The one-sample Hodges-Lehmann estimate (Hodges and Lehmann 1963): the median of the Walsh averages, with the interval
/// of Tukey between the k-th averages from either end, k from the distribution of the signed-rank sum (Hollander, Wolfe
/// and Chicken 2014, sections 3.2 and 3.3). Zeros and ties stay in.
/// </summary>
public static class HodgesLehmann
{
    /// <summary>Up to this many differences the interval is exact.</summary>
    public const int ExactUpTo = 1000;

    /// <summary>Estimates the centre of at least one finite difference.</summary>
    /// <param name="differences">Differences.</param>
    /// <param name="levels">Confidence levels, each between 0 and 1.</param>
    /// <exception cref="ArgumentException">There are no differences.</exception>
    public static HodgesLehmannResult Compute(IReadOnlyList<double> differences, params IReadOnlyList<double> levels)
    {
        ArgumentNullException.ThrowIfNull(differences);
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentOutOfRangeException.ThrowIfZero(differences.Count, nameof(differences));
        var walsh = WalshAverages(differences);
        var exact = differences.Count <= ExactUpTo;
        Func<double, (int Rank, double Achieved)> rankFor = exact
            ? ExactRank(differences.Count)
            : level => AsymptoticRank(differences.Count, level);
        return new HodgesLehmannResult(
            differences.Count,
            walsh.Length,
            SortedSample.Median(walsh),
            [.. levels.Select(level => Interval(walsh, level, rankFor(level)))],
            exact);
    }

    /// <summary>The median of the Walsh averages alone.</summary>
    public static double Estimate(IReadOnlyList<double> differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        return SortedSample.Median(WalshAverages(differences));
    }

    private static double[] WalshAverages(IReadOnlyList<double> differences)
    {
        var n = differences.Count;
        var averages = new double[checked(n * (n + 1) / 2)];
        var next = 0;
        for (var i = 0; i < n; i++)
        {
            for (var j = i; j < n; j++)
            {
                averages[next++] = (differences[i] + differences[j]) / 2;
            }
        }

        Array.Sort(averages);
        return averages;
    }

    private static HodgesLehmannInterval Interval(double[] walsh, double level, (int Rank, double Achieved) found) =>
        new(level, found.Rank, walsh[found.Rank - 1], walsh[^found.Rank], found.Achieved);

    private static Func<double, (int Rank, double Achieved)> ExactRank(int n)
    {
        var distribution = new SignFlipDistribution([.. Enumerable.Range(1, n).Select(rank => (double)rank)]);
        return level =>
        {
            var rank = Math.Max(1, distribution.Quantile((1 - level) / 2));
            return (rank, 1 - (2 * distribution.AtMost(rank - 1)));
        };
    }

    private static (int Rank, double Achieved) AsymptoticRank(int n, double level)
    {
        var mean = n * (n + 1.0) / 4;
        var deviation = Math.Sqrt(mean * ((2 * n) + 1) / 6);
        var rank = Math.Max(1, (int)Math.Floor(mean + 0.5 - (Quantile.TwoSidedNormal(level) * deviation)));
        return (rank, 1 - (2 * Tail.NormalAbove((mean - rank + 0.5) / deviation)));
    }
}
