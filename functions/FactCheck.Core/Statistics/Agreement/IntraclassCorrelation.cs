using FactCheck.Core.Statistics.Numerics;

namespace FactCheck.Core.Statistics.Agreement;

/// <summary>
/// Intraclass correlations from the analysis of variance (Shrout and Fleiss 1979) with the intervals of McGraw and Wong
/// (1996, tables 4 and 7; degrees of freedom after Satterthwaite for absolute agreement).
/// </summary>
public static class IntraclassCorrelation
{
    private const double RoundingShare = 1e-28;

    /// <summary>Computes the three correlations of a complete table.</summary>
    /// <param name="ratings">At least two rows (units) of at least two columns (sources).</param>
    /// <param name="level">Confidence level of the intervals.</param>
    /// <exception cref="ArgumentException">The table is too small or ragged.</exception>
    public static IntraclassResult Compute(IReadOnlyList<IReadOnlyList<double>> ratings, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        ArgumentOutOfRangeException.ThrowIfLessThan(ratings.Count, 2, nameof(ratings));
        var (n, k) = (ratings.Count, ratings[0].Count);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 2, nameof(ratings));
        if (ratings.Any(row => row.Count != k))
        {
            throw new ArgumentException("Every unit needs a rating from every source.", nameof(ratings));
        }

        var grand = ratings.SelectMany(row => row).Average();
        var rowMeans = ratings.Select(row => row.Average()).ToArray();
        var columnMeans = Enumerable.Range(0, k).Select(j => ratings.Average(row => row[j])).ToArray();
        var squares = from i in Enumerable.Range(0, n)
                      from j in Enumerable.Range(0, k)
                      let x = ratings[i][j]
                      select (Within: Square(x - rowMeans[i]), Error: Square(x - rowMeans[i] - columnMeans[j] + grand));
        var (within, error) = squares.Aggregate((Within: 0.0, Error: 0.0), (sum, s) => (sum.Within + s.Within, sum.Error + s.Error));
        var rows = k * rowMeans.Sum(mean => Square(mean - grand)) / (n - 1);
        var columns = n * columnMeans.Sum(mean => Square(mean - grand)) / (k - 1);
        within /= n * (k - 1);
        error /= (n - 1) * (k - 1);

        // What is left of a mean square that is zero but for rounding would be divided by.
        var noise = RoundingShare * (Square(grand) + rows + columns + within);
        double Clean(double square) => square > noise ? square : 0;
        (rows, columns, within, error) = (Clean(rows), Clean(columns), Clean(within), Clean(error));
        return new IntraclassResult(
            n,
            k,
            rows,
            columns,
            within,
            error,
            OneFactor(rows, within, n - 1, n * (k - 1), k, level),
            Agreement(rows, columns, error, n, k, level),
            OneFactor(rows, error, n - 1, (n - 1) * (k - 1), k, level));
    }

    private static IntraclassEstimate OneFactor(double rows, double residual, int rowDegrees, int residualDegrees, int k, double level)
    {
        var value = Ratio(rows - residual, rows + ((k - 1) * residual));
        if (value is null || residual <= 0)
        {
            return new IntraclassEstimate(value, value is null ? null : new Limits(1, 1));
        }

        var tail = (1 + level) / 2;
        var f = rows / residual;
        var low = f / Quantile.FisherF(tail, rowDegrees, residualDegrees);
        var high = f * Quantile.FisherF(tail, residualDegrees, rowDegrees);
        return new IntraclassEstimate(value, new Limits((low - 1) / (low + k - 1), (high - 1) / (high + k - 1)));
    }

    private static IntraclassEstimate Agreement(double rows, double columns, double error, int n, int k, double level)
    {
        var value = Ratio(rows - error, rows + ((k - 1) * error) + (k * (columns - error) / n));
        if (value is not { } icc || icc >= 1 || (columns <= 0 && error <= 0))
        {
            return new IntraclassEstimate(value, value is null ? null : new Limits(1, 1));
        }

        var a = k * icc / (n * (1 - icc));
        var b = 1 + (k * icc * (n - 1) / (n * (1 - icc)));
        var degrees = Square((a * columns) + (b * error))
            / ((Square(a * columns) / (k - 1)) + (Square(b * error) / ((n - 1.0) * (k - 1))));
        if (!(degrees > 0))
        {
            return new IntraclassEstimate(icc, null);
        }

        var tail = (1 + level) / 2;
        var residual = (k * columns) + (((k * n) - k - n) * error);
        var lowerF = Quantile.FisherF(tail, n - 1, degrees);
        var upperF = Quantile.FisherF(tail, degrees, n - 1);
        var lower = n * (rows - (lowerF * error)) / ((lowerF * residual) + (n * rows));
        var upper = n * ((upperF * rows) - error) / (residual + (n * upperF * rows));
        return new IntraclassEstimate(icc, new Limits(lower, upper));
    }

    private static double? Ratio(double numerator, double denominator) => denominator == 0 ? null : numerator / denominator;

    private static double Square(double value) => value * value;
}
