namespace FactCheck.Core.Statistics.Agreement;

/// <summary>Krippendorff's alpha from the coincidence matrix (Krippendorff 2011), for any number of sources and gaps.</summary>
public static class KrippendorffAlpha
{
    /// <summary>Computes alpha.</summary>
    /// <param name="ratings">One row a source, one column a unit; null is missing. Ratios need values of at least 0.</param>
    /// <param name="metric">Distance between values.</param>
    /// <exception cref="ArgumentException">Rows differ in length.</exception>
    public static KrippendorffResult Compute(
        IReadOnlyList<IReadOnlyList<double?>> ratings,
        DifferenceMetric metric = DifferenceMetric.Ratio)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var columns = ratings.Count == 0 ? 0 : ratings[0].Count;
        if (ratings.Any(row => row.Count != columns))
        {
            throw new ArgumentException("Every source must have a place for every unit.", nameof(ratings));
        }

        var units = Enumerable.Range(0, columns)
            .Select(unit => ratings.Select(row => row[unit]).OfType<double>().ToArray())
            .ToArray();
        double[] values = [.. units.SelectMany(unit => unit).Distinct().Order()];
        var coincidence = Coincidences(units, values);
        var totals = coincidence.Select(row => row.Sum()).ToArray();
        var pairable = units.Where(unit => unit.Length > 1).Sum(unit => unit.Length);
        var distance = Distance(metric, values, totals);
        double observed = 0, expected = 0;
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = 0; j < values.Length; j++)
            {
                observed += coincidence[i][j] * distance(i, j);
                expected += totals[i] * totals[j] * distance(i, j);
            }
        }

        observed = pairable > 0 ? observed / pairable : 0;
        expected = pairable > 1 ? expected / pairable / (pairable - 1) : 0;
        return new KrippendorffResult(
            expected > 0 ? 1 - (observed / expected) : null,
            observed,
            expected,
            pairable,
            [.. values],
            [.. coincidence.Select(row => System.Collections.Immutable.ImmutableArray.Create(row))]);
    }

    private static double[][] Coincidences(double[][] units, double[] values)
    {
        var matrix = values.Select(_ => new double[values.Length]).ToArray();
        foreach (var unit in units.Where(unit => unit.Length > 1))
        {
            for (var i = 0; i < unit.Length; i++)
            {
                for (var j = 0; j < unit.Length; j++)
                {
                    if (i != j)
                    {
                        matrix[Array.BinarySearch(values, unit[i])][Array.BinarySearch(values, unit[j])] += 1.0 / (unit.Length - 1);
                    }
                }
            }
        }

        return matrix;
    }

    private static Func<int, int, double> Distance(DifferenceMetric metric, double[] values, double[] totals) => metric switch
    {
        DifferenceMetric.Nominal => (i, j) => i == j ? 0 : 1,
        DifferenceMetric.Interval => (i, j) => Square(values[i] - values[j]),
        DifferenceMetric.Ordinal => (i, j) => i == j ? 0 : Square(Between(totals, Math.Min(i, j), Math.Max(i, j))),
        _ => (i, j) => i == j ? 0 : Square((values[i] - values[j]) / (values[i] + values[j])),
    };

    private static double Between(double[] totals, int low, int high) =>
        totals[low..(high + 1)].Sum() - ((totals[low] + totals[high]) / 2);

    private static double Square(double value) => value * value;
}
