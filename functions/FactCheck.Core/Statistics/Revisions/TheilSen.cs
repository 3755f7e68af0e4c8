using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Revisions;

/// <summary>The Theil-Sen slope with the interval of Sen (1968), ties counted in the variance (Gilbert 1987, chapter 16).</summary>
public static class TheilSen
{
    /// <summary>Fits a line; null when fewer than two times differ.</summary>
    /// <param name="times">Finite times.</param>
    /// <param name="values">Finite values, as many.</param>
    /// <param name="level">Confidence level of the slope.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public static TheilSenResult? Compute(IReadOnlyList<double> times, IReadOnlyList<double> values, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Count, times.Count, nameof(values));
        var slopes = Slopes(times, values);
        if (slopes.Length == 0)
        {
            return null;
        }

        var slope = SortedSample.Median(slopes);
        var ordered = new OrderStatistics(slopes);
        var reach = Quantile.TwoSidedNormal(level) * Math.Sqrt(Math.Max(0, MannKendall.Variance(times, values)));
        var lower = (slopes.Length - reach) / 2;
        var upper = ((slopes.Length + reach) / 2) + 1;
        double? At(double position) => position < 1 || position > slopes.Length ? null : ordered.AtPosition(position);
        return new TheilSenResult(
            slopes.Length,
            slope,
            SortedSample.MedianOf(times.Zip(values, (x, y) => y - (slope * x))),
            SortedSample.MedianOf(values) - (slope * SortedSample.MedianOf(times)),
            lower,
            upper,
            At(lower),
            At(upper),
            new Limits(ordered.AtPosition(Math.Floor(lower)), ordered.AtPosition(Math.Ceiling(upper))));
    }

    private static double[] Slopes(IReadOnlyList<double> times, IReadOnlyList<double> values)
    {
        var slopes = new List<double>();
        for (var i = 0; i < times.Count; i++)
        {
            for (var j = i + 1; j < times.Count; j++)
            {
                var span = times[j] - times[i];
                if (span != 0)
                {
                    slopes.Add((values[j] - values[i]) / span);
                }
            }
        }

        slopes.Sort();
        return [.. slopes];
    }
}
