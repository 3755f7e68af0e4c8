using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics;

/// <summary>Centres of a sample. Infinite values of one sign are taken as they are; none is ever NaN.</summary>
public static class Location
{
    /// <summary>Mean, summed so that the order of the values does not matter.</summary>
    public static double Mean(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.FirstOrDefault(double.IsInfinity) is var infinite and not 0 ? infinite : Sum.Mean([.. values]);
    }

    /// <summary>Median.</summary>
    public static double Median(IReadOnlyList<double> values) => SortedSample.MedianOf(values);
}
