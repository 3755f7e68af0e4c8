namespace FactCheck.Core.Statistics.Numerics;

/// <summary>Order statistics of an ascending sample.</summary>
internal static class SortedSample
{
    /// <summary>Middle value, or the mean of the two middle values.</summary>
    public static double Median(ReadOnlySpan<double> sorted)
    {
        var half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /// <summary>The median of values in any order.</summary>
    public static double MedianOf(IEnumerable<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return Median(sorted);
    }

    /// <summary>Value at a fractional position counted from 1, interpolated linearly and held to the sample.</summary>
    public static double AtPosition(ReadOnlySpan<double> sorted, double position)
    {
        var held = Math.Clamp(position, 1, sorted.Length);
        var below = (int)Math.Floor(held);
        var lower = sorted[below - 1];
        if (below == sorted.Length || held == below || double.IsInfinity(lower))
        {
            return lower;
        }

        return lower + ((held - below) * (sorted[below] - lower));
    }

    /// <summary>Definition 6 of Hyndman and Fan (1996): position (n + 1)p.</summary>
    public static double Type6(ReadOnlySpan<double> sorted, double probability) =>
        AtPosition(sorted, (sorted.Length + 1) * probability);

    /// <summary>Definition 7 of Hyndman and Fan (1996): position (n - 1)p + 1.</summary>
    public static double Type7(ReadOnlySpan<double> sorted, double probability) =>
        AtPosition(sorted, ((sorted.Length - 1) * probability) + 1);

    /// <summary>Position (n + 1)p interpolated on the normal quantile scale (Davison and Hinkley 1997, section 5.2.1).</summary>
    public static double NormalScale(ReadOnlySpan<double> sorted, double probability)
    {
        var n = sorted.Length;
        var position = (n + 1) * probability;
        var below = (int)Math.Floor(position);
        if (below <= 0 || below >= n)
        {
            return below <= 0 ? sorted[0] : sorted[^1];
        }

        var at = Quantile.Normal(probability);
        var left = Quantile.Normal(below / (n + 1.0));
        var right = Quantile.Normal((below + 1) / (n + 1.0));
        return sorted[below - 1] + ((at - left) / (right - left) * (sorted[below] - sorted[below - 1]));
    }
}
