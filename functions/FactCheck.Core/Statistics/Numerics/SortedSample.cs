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
}
