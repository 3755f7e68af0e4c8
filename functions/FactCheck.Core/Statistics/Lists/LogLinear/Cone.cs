namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>
/// The cone {v ≥ 0 : Av ≥ 0}. Small linear programmes over it, cut off at Σv ≤ 1, by the simplex method with Bland's rule,
/// which does not cycle although every basis here is degenerate.
/// </summary>
internal sealed class Cone
{
    private const double Tolerance = 1e-9;

    private readonly int _columns;
    private readonly bool[] _possible;
    private readonly List<double[]> _mixed;

    /// <param name="columns">Length of v.</param>
    /// <param name="constraints">Rows of A.</param>
    public Cone(int columns, IReadOnlyCollection<double[]> constraints)
    {
        _columns = columns;
        _possible = Enumerable.Repeat(true, columns).ToArray();
        _mixed = [.. constraints];
        Presolve();
    }

    /// <summary>A point inside the cone: no coordinate and no row of Av can be positive that is not positive here.</summary>
    public double[] InteriorPoint()
    {
        var point = new double[_columns];
        if (_mixed.Count == 0)
        {
            for (var j = 0; j < _columns; j++)
            {
                point[j] = _possible[j] ? 1 : 0;
            }

            return point;
        }

        while (true)
        {
            var objective = new double[_columns];
            for (var j = 0; j < _columns; j++)
            {
                objective[j] = point[j] > Tolerance ? 0 : 1;
            }

            foreach (var row in _mixed.Where(row => Dot(row, point) <= Tolerance))
            {
                for (var j = 0; j < _columns; j++)
                {
                    objective[j] += row[j];
                }
            }

            var step = Maximise(objective);
            if (Dot(objective, step) <= Tolerance)
            {
                return point;
            }

            for (var j = 0; j < _columns; j++)
            {
                point[j] += step[j];
            }
        }
    }

    /// <summary>Whether a linear function is positive somewhere in the cone.</summary>
    public bool IsPositiveSomewhere(double[] function) => Dot(function, Maximise(function)) > Tolerance;

    private static double Dot(double[] left, double[] right)
    {
        double sum = 0;
        for (var j = 0; j < left.Length; j++)
        {
            sum += left[j] * right[j];
        }

        return sum;
    }

    // A row without negative entries holds by itself; one without positive entries forces its coordinates to zero. What
    // is left over afterwards, usually nothing, needs the simplex method.
    private void Presolve()
    {
        bool changed;
        do
        {
            changed = false;
            foreach (var row in _mixed.ToList())
            {
                var positive = Enumerable.Range(0, _columns).Any(j => _possible[j] && row[j] > Tolerance);
                var negative = Enumerable.Range(0, _columns).Where(j => _possible[j] && row[j] < -Tolerance).ToList();
                if (positive && negative.Count > 0)
                {
                    continue;
                }

                negative.ForEach(j => _possible[j] = false);
                _mixed.Remove(row);
                changed = true;
            }
        }
        while (changed);
    }

    // Row i says: basic variable i + Σ entry [i][j] times non-basic variable j = entry [i][0]. Row 0 is the objective.
    // Variables 1.._columns are v, the rest are slacks.
    private double[] Maximise(double[] objective)
    {
        var rows = _mixed.Count + 2;
        var tableau = new double[rows][];
        var basis = new int[rows];
        var nonBasic = Enumerable.Range(0, _columns + 1).ToArray();
        for (var i = 0; i < rows; i++)
        {
            var row = tableau[i] = new double[_columns + 1];
            basis[i] = _columns + i;
            row[0] = i == rows - 1 ? 1 : 0;
            for (var j = 0; j < _columns; j++)
            {
                row[j + 1] = !_possible[j] ? 0 : i == 0 ? -objective[j] : i == rows - 1 ? 1 : -_mixed[i - 1][j];
            }
        }

        while (Entering(tableau[0], nonBasic) is var column and > 0)
        {
            // Σv ≤ 1 bounds every direction, so that a row always leaves.
            Exchange(tableau, basis, nonBasic, Leaving(tableau, basis, column), column);
        }

        var solution = new double[_columns];
        for (var i = 1; i < rows; i++)
        {
            if (basis[i] <= _columns)
            {
                solution[basis[i] - 1] = tableau[i][0];
            }
        }

        return solution;
    }

    private static int Entering(double[] objective, int[] nonBasic)
    {
        var column = 0;
        for (var j = 1; j < objective.Length; j++)
        {
            if (objective[j] < -Tolerance && (column == 0 || nonBasic[j] < nonBasic[column]))
            {
                column = j;
            }
        }

        return column;
    }

    private static int Leaving(double[][] tableau, int[] basis, int column)
    {
        var (leaving, least) = (-1, double.PositiveInfinity);
        for (var i = 1; i < tableau.Length; i++)
        {
            if (tableau[i][column] > Tolerance)
            {
                var ratio = tableau[i][0] / tableau[i][column];
                if (ratio < least - 1e-12 || (ratio <= least + 1e-12 && basis[i] < basis[leaving]))
                {
                    (leaving, least) = (i, ratio);
                }
            }
        }

        return leaving;
    }

    private static void Exchange(double[][] tableau, int[] basis, int[] nonBasic, int leaving, int column)
    {
        var row = tableau[leaving];
        var pivot = row[column];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] /= pivot;
        }

        row[column] = 1 / pivot;
        for (var i = 0; i < tableau.Length; i++)
        {
            if (i != leaving && tableau[i][column] is var factor and not 0)
            {
                for (var j = 0; j < row.Length; j++)
                {
                    tableau[i][j] -= factor * row[j];
                }

                tableau[i][column] = -factor / pivot;
            }
        }

        (basis[leaving], nonBasic[column]) = (nonBasic[column], basis[leaving]);
    }
}
