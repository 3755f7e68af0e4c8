namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>
/// The design of a model as a matrix, one row a parameter and one column a cell, and Gaussian elimination on its rows.
/// Entries start as 0 and 1 and stay small fractions, so that doubles tell zero from the rest without doubt.
/// </summary>
internal sealed class Elimination
{
    public const double Tolerance = 1e-9;

    private readonly double[][] _rows;
    private readonly bool[] _pivoted;

    /// <param name="parameters">The set of lists of each parameter.</param>
    /// <param name="cells">Number of cells, cell 0 included: its column is the level alone.</param>
    public Elimination(ReadOnlySpan<int> parameters, int cells)
        : this(parameters.Length)
    {
        for (var row = 0; row < parameters.Length; row++)
        {
            var entries = _rows[row] = new double[cells];
            for (var cell = 0; cell < cells; cell++)
            {
                entries[cell] = (cell & parameters[row]) == parameters[row] ? 1 : 0;
            }
        }
    }

    /// <param name="rows">Rows, which are copied.</param>
    public Elimination(IReadOnlyCollection<double[]> rows)
        : this(rows.Count) => _rows = [.. rows.Select(row => (double[])row.Clone())];

    private Elimination(int rows)
    {
        _rows = new double[rows][];
        _pivoted = new bool[rows];
    }

    /// <summary>Rows without a pivot: what is left free by the columns eliminated so far.</summary>
    public IEnumerable<double[]> Free => _rows.Where((_, row) => !_pivoted[row]);

    /// <summary>Numbers of the rows with a pivot; their rows as they began are independent on the columns eliminated.</summary>
    public IEnumerable<int> Independent => Enumerable.Range(0, _rows.Length).Where(row => _pivoted[row]);

    /// <summary>Number of pivots so far.</summary>
    public int Rank => _pivoted.Count(pivoted => pivoted);

    /// <summary>The entry of a row.</summary>
    public double this[int row, int column] => _rows[row][column];

    /// <summary>
    /// Takes a pivot in a column among the free rows and clears it from the others; the row of the pivot, or -1 when the
    /// column is zero there.
    /// </summary>
    /// <param name="column">Column.</param>
    /// <param name="everywhere">Clear it from all rows and make the pivot 1; otherwise only from free rows.</param>
    public int Pivot(int column, bool everywhere = false)
    {
        var best = -1;
        for (var row = 0; row < _rows.Length; row++)
        {
            if (!_pivoted[row] && Math.Abs(_rows[row][column]) > (best < 0 ? Tolerance : Math.Abs(_rows[best][column])))
            {
                best = row;
            }
        }

        if (best < 0)
        {
            return -1;
        }

        _pivoted[best] = true;
        var pivot = _rows[best];
        if (everywhere)
        {
            var scale = pivot[column];
            for (var c = 0; c < pivot.Length; c++)
            {
                pivot[c] /= scale;
            }
        }

        for (var row = 0; row < _rows.Length; row++)
        {
            if (row != best && (everywhere || !_pivoted[row]) && _rows[row][column] != 0)
            {
                Subtract(_rows[row], pivot, _rows[row][column] / pivot[column]);
                _rows[row][column] = 0;
            }
        }

        return best;
    }

    private static void Subtract(double[] target, double[] source, double factor)
    {
        for (var c = 0; c < target.Length; c++)
        {
            target[c] -= factor * source[c];
        }
    }
}
