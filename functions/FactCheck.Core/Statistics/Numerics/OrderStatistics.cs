using MathNet.Numerics.Statistics;

namespace FactCheck.Core.Statistics.Numerics;

/// <summary>
/// Quantiles of a sample by selection: an interval needs four of ten thousand values in their order, not all of them.
/// </summary>
/// <param name="values">The sample, taken over and rearranged.</param>
internal sealed class OrderStatistics(double[] values)
{
    /// <summary>The value of a rank counted from 1.</summary>
    public double this[int rank] => ArrayStatistics.OrderStatisticInplace(values, rank);

    /// <summary>Value at a fractional position counted from 1, interpolated linearly and held to the sample.</summary>
    public double AtPosition(double position)
    {
        var held = Math.Clamp(position, 1, values.Length);
        var below = (int)Math.Floor(held);
        var lower = this[below];
        return held == below || double.IsInfinity(lower) ? lower : lower + ((held - below) * (this[below + 1] - lower));
    }

    /// <summary>Definition 6 of Hyndman and Fan (1996): position (n + 1)p.</summary>
    public double Type6(double probability) => AtPosition((values.Length + 1) * probability);

    /// <summary>Definition 7 of Hyndman and Fan (1996): position (n - 1)p + 1.</summary>
    public double Type7(double probability) => AtPosition(((values.Length - 1) * probability) + 1);

    /// <summary>Position (n + 1)p interpolated on the normal quantile scale (Davison and Hinkley 1997, section 5.2.1).</summary>
    public double NormalScale(double probability)
    {
        var n = values.Length;
        var below = (int)Math.Floor((n + 1) * probability);
        if (below <= 0 || below >= n)
        {
            return this[below <= 0 ? 1 : n];
        }

        var at = Quantile.Normal(probability);
        var left = Quantile.Normal(below / (n + 1.0));
        var right = Quantile.Normal((below + 1) / (n + 1.0));
        return this[below] + ((at - left) / (right - left) * (this[below + 1] - this[below]));
    }
}
