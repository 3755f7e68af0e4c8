namespace FactCheck.Core.Statistics.Numerics;

/// <summary>
/// Sums carried in twice the working precision, so that the order of the terms does not show in the result: resamples
/// that permute one another tie exactly.
/// </summary>
internal static class Sum
{
    /// <summary>Sum of the values, rounded once.</summary>
    public static double Of(ReadOnlySpan<double> values)
    {
        var (high, low) = Accumulate(values);
        return high + low;
    }

    /// <summary>Mean of the values, rounded once.</summary>
    public static double Mean(ReadOnlySpan<double> values)
    {
        var (high, low) = Accumulate(values);
        return Divide(high, low, values.Length);
    }

    /// <summary>Mean of values, each as often as its owner counts.</summary>
    public static double Mean(ReadOnlySpan<double> values, ReadOnlySpan<int> owners, ReadOnlySpan<double> multiplicities)
    {
        double high = 0, low = 0, count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var times = multiplicities[owners[i]];
            var product = times * values[i];
            low += Math.FusedMultiplyAdd(times, values[i], -product);
            Add(ref high, ref low, product);
            count += times;
        }

        return Divide(high, low, count);
    }

    /// <summary>Unbiased variance, n - 1 below.</summary>
    public static double Variance(ReadOnlySpan<double> values)
    {
        var mean = Mean(values);
        var squares = new double[values.Length];
        for (var i = 0; i < squares.Length; i++)
        {
            squares[i] = (values[i] - mean) * (values[i] - mean);
        }

        return Of(squares) / (values.Length - 1);
    }

    private static (double High, double Low) Accumulate(ReadOnlySpan<double> values)
    {
        double high = 0, low = 0;
        foreach (var value in values)
        {
            Add(ref high, ref low, value);
        }

        return (high, low);
    }

    // Knuth's two-sum: the rounding error of the addition is itself a double.
    private static void Add(ref double high, ref double low, double value)
    {
        var sum = high + value;
        var part = sum - high;
        low += high - (sum - part) + (value - part);
        high = sum;
    }

    private static double Divide(double high, double low, double count)
    {
        var quotient = (high + low) / count;
        var remainder = Math.FusedMultiplyAdd(-quotient, count, high) + low;
        return quotient + (remainder / count);
    }
}
