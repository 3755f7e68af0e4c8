using System.Numerics;
using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Resampling;

/// <summary>The statistics that are bootstrapped.</summary>
public static class ResampleStatistics
{
    /// <summary>Mean of the values of all units drawn; one inner list a unit.</summary>
    public static ResampleStatistic Mean(IReadOnlyList<IReadOnlyCollection<double>> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        double[] values = [.. units.SelectMany(unit => unit)];
        int[] owners = [.. units.SelectMany((unit, owner) => Enumerable.Repeat(owner, unit.Count))];
        return multiplicities => Sum.Mean(values, owners, multiplicities);
    }

    /// <summary>Median of the values of all units drawn.</summary>
    public static ResampleStatistic Median(IReadOnlyList<IReadOnlyCollection<double>> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var sorted = units.SelectMany((unit, owner) => unit.Select(value => (Value: value, Owner: owner)))
            .OrderBy(item => item.Value)
            .ToArray();
        double[] values = [.. sorted.Select(item => item.Value)];
        int[] owners = [.. sorted.Select(item => item.Owner)];
        int[] sizes = [.. units.Select(unit => unit.Count)];
        return multiplicities => MedianOf(values, owners, sizes, multiplicities);
    }

    /// <summary>Pooled effect of the DerSimonian-Laird model, one effect a unit.</summary>
    /// <param name="effects">Effects.</param>
    /// <param name="variances">Their sampling variances.</param>
    public static ResampleStatistic PooledEffect(IReadOnlyCollection<double> effects, IReadOnlyCollection<double> variances)
    {
        // Sums of squares are taken about the mean, which keeps their difference accurate; the padding that fills the last
        // vector has no weight.
        var centre = effects.Average();
        var length = (effects.Count + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        double[] y = [.. effects.Select(effect => effect - centre), .. Enumerable.Repeat(0.0, length - effects.Count)];
        double[] v = [.. variances, .. Enumerable.Repeat(1.0, length - variances.Count)];
        return multiplicities => centre + Pool(y, v, multiplicities);
    }

    private static double MedianOf(double[] values, int[] owners, int[] sizes, ReadOnlySpan<double> multiplicities)
    {
        double total = 0;
        for (var i = 0; i < sizes.Length; i++)
        {
            total += sizes[i] * multiplicities[i];
        }

        // The value at place k, counted from 1, is the first whose running count reaches k.
        var half = Math.Floor((total + 1) / 2);
        double running = 0;
        for (var i = 0; i < values.Length; i++)
        {
            running += multiplicities[owners[i]];
            if (running >= half)
            {
                return total % 2 != 0 || running > half ? values[i] : (values[i] + Next(values, owners, i, multiplicities)) / 2;
            }
        }

        return values[^1];
    }

    private static double Next(double[] values, int[] owners, int place, ReadOnlySpan<double> multiplicities)
    {
        do
        {
            place++;
        }
        while (multiplicities[owners[place]] == 0);
        return values[place];
    }

    private static double Pool(double[] effects, double[] variances, ReadOnlySpan<double> multiplicities)
    {
        var (weight, squared, weighted, squares, count) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
        for (var i = 0; i < effects.Length; i += Vector<double>.Count)
        {
            var drawn = Load(multiplicities, i);
            var inverse = Vector<double>.One / new Vector<double>(variances, i);
            var w = drawn * inverse;
            var y = new Vector<double>(effects, i);
            count += drawn;
            weight += w;
            squared += w * inverse;
            weighted += w * y;
            squares += w * y * y;
        }

        var total = Vector.Sum(weight);
        var q = Vector.Sum(squares) - (Vector.Sum(weighted) * Vector.Sum(weighted) / total);
        var trace = total - (Vector.Sum(squared) / total);
        var tau2 = new Vector<double>(Math.Max(0, (q - (Vector.Sum(count) - 1)) / trace));
        (weight, weighted) = (Vector<double>.Zero, Vector<double>.Zero);
        for (var i = 0; i < effects.Length; i += Vector<double>.Count)
        {
            var w = Load(multiplicities, i) / (new Vector<double>(variances, i) + tau2);
            weight += w;
            weighted += w * new Vector<double>(effects, i);
        }

        return Vector.Sum(weighted) / Vector.Sum(weight);
    }

    private static Vector<double> Load(ReadOnlySpan<double> multiplicities, int start)
    {
        if (start + Vector<double>.Count <= multiplicities.Length)
        {
            return new Vector<double>(multiplicities[start..]);
        }

        Span<double> padded = stackalloc double[Vector<double>.Count];
        multiplicities[start..].CopyTo(padded);
        return new Vector<double>(padded);
    }
}
