using System.Numerics;

namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>
/// Newton's method for a Poisson log-linear model (McCullagh and Nelder 1989, chapter 6). The library's matrices cost more
/// than the arithmetic at twenty parameters, and the design is special: an entry of X'WX is the fitted margin of the union
/// of two terms, so that one superset sum over the cells gives them all. Reuse an instance for many fits on one thread.
/// </summary>
internal sealed class PoissonFit
{
    private const int MaximumIterations = 200;

    // Of the squared distance to the solution in standard errors; the second serves where rounding stops progress.
    private const double Settled = 1e-20;
    private const double NearlySettled = 1e-12;

    private readonly int _cells;
    private readonly double[] _fitted;
    private readonly double[] _predictor;
    private readonly double[] _margins;
    private readonly double[] _residuals;
    private readonly double[] _factor;
    private readonly double[] _parameters;
    private readonly double[] _step;

    /// <param name="cells">Number of cells, cell 0 included.</param>
    public PoissonFit(int cells)
    {
        _cells = cells;
        _fitted = new double[cells];
        _predictor = new double[cells];
        _margins = new double[cells];
        _residuals = new double[cells];
        _factor = new double[cells * cells];
        _parameters = new double[cells];
        _step = new double[cells];
    }

    /// <summary>Fitted values, zero off the table.</summary>
    public ReadOnlySpan<double> Fitted => _fitted;

    /// <summary>Value of the level: the logarithm of the fitted value of cell 0.</summary>
    public double Level => _predictor[0];

    /// <summary>Variance of the level.</summary>
    public double LevelVariance { get; private set; }

    /// <summary>Σ y log μ - μ over the cells of the table.</summary>
    public double LogLikelihood { get; private set; }

    /// <summary>Fits counts; false when the iteration does not settle, which needs counts nine orders of magnitude apart.</summary>
    /// <param name="sets">Independent parameters, the level (the empty set) last.</param>
    /// <param name="counts">Counts of all cells.</param>
    /// <param name="table">Cells that take part, one bit each.</param>
    public bool Fit(ReadOnlySpan<int> sets, ReadOnlySpan<double> counts, uint table)
    {
        Start(sets, counts, table);
        var previous = double.PositiveInfinity;
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            LogLikelihood = Evaluate(counts, table);
            Margins(_fitted);
            if (!Factorise(sets))
            {
                return false;
            }

            for (var cell = 0; cell < _cells; cell++)
            {
                _residuals[cell] = Has(table, cell) ? counts[cell] - _fitted[cell] : 0;
            }

            SupersetSums(_residuals);
            var decrement = Solve(sets);
            var settled = decrement < Settled || (decrement < NearlySettled && decrement > previous / 4);
            if (settled || !Advance(sets, counts, table))
            {
                var pivot = _factor[(sets.Length * sets.Length) - 1];
                LevelVariance = 1 / (pivot * pivot);
                return decrement < NearlySettled;
            }

            previous = decrement;
        }

        return false;
    }

    private static bool Has(uint table, int cell) => (table & (1u << cell)) != 0;

    // The first step of iteratively reweighted least squares from μ = y + 1/10.
    private void Start(ReadOnlySpan<int> sets, ReadOnlySpan<double> counts, uint table)
    {
        for (var cell = 0; cell < _cells; cell++)
        {
            var mean = Has(table, cell) ? counts[cell] + 0.1 : 0;
            _fitted[cell] = mean;
            _residuals[cell] = mean > 0 ? (mean * Math.Log(mean)) + counts[cell] - mean : 0;
        }

        Margins(_fitted);
        SupersetSums(_residuals);
        _parameters.AsSpan().Clear();
        Factorise(sets);
        Solve(sets);
        for (var i = 0; i < sets.Length; i++)
        {
            _parameters[i] = _step[i];
        }

        Predict(sets);
    }

    private double Evaluate(ReadOnlySpan<double> counts, uint table)
    {
        double likelihood = 0;
        for (var cell = 0; cell < _cells; cell++)
        {
            _fitted[cell] = Has(table, cell) ? Math.Exp(_predictor[cell]) : 0;
            likelihood += Has(table, cell) ? (counts[cell] * _predictor[cell]) - _fitted[cell] : 0;
        }

        return likelihood;
    }

    // Takes the step, halved until the likelihood does not fall; false when no step helps any more.
    private bool Advance(ReadOnlySpan<int> sets, ReadOnlySpan<double> counts, uint table)
    {
        var before = LogLikelihood;
        for (var scale = 1.0; scale > 1e-10; scale /= 2)
        {
            for (var i = 0; i < sets.Length; i++)
            {
                _parameters[i] += scale * _step[i];
            }

            Predict(sets);
            if (Evaluate(counts, table) >= before - (1e-13 * Math.Abs(before)))
            {
                return true;
            }

            for (var i = 0; i < sets.Length; i++)
            {
                _parameters[i] -= scale * _step[i];
            }
        }

        Predict(sets);
        Evaluate(counts, table);
        return false;
    }

    private void Predict(ReadOnlySpan<int> sets)
    {
        _predictor.AsSpan().Clear();
        for (var i = 0; i < sets.Length; i++)
        {
            _predictor[sets[i]] = _parameters[i];
        }

        for (var bit = 1; bit < _cells; bit <<= 1)
        {
            for (var cell = 0; cell < _cells; cell++)
            {
                if ((cell & bit) != 0)
                {
                    _predictor[cell] += _predictor[cell ^ bit];
                }
            }
        }
    }

    private void Margins(double[] values)
    {
        values.CopyTo(_margins, 0);
        SupersetSums(_margins);
    }

    private void SupersetSums(double[] values)
    {
        for (var bit = 1; bit < _cells; bit <<= 1)
        {
            for (var cell = 0; cell < _cells; cell++)
            {
                if ((cell & bit) == 0)
                {
                    values[cell] += values[cell | bit];
                }
            }
        }
    }

    // Lower Cholesky factor of the information, row by row.
    private bool Factorise(ReadOnlySpan<int> sets)
    {
        var p = sets.Length;
        for (var i = 0; i < p; i++)
        {
            var row = _factor.AsSpan(i * p, p);
            for (var j = 0; j <= i; j++)
            {
                var value = _margins[sets[i] | sets[j]] - Dot(row, _factor.AsSpan(j * p, p), j);
                if (j < i)
                {
                    row[j] = value / _factor[(j * p) + j];
                }
                else if (value > 0)
                {
                    row[i] = Math.Sqrt(value);
                }
                else
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Solves for the step and returns the Newton decrement, gradient times step.
    private double Solve(ReadOnlySpan<int> sets)
    {
        var p = sets.Length;
        double decrement = 0;
        for (var i = 0; i < p; i++)
        {
            _step[i] = (_residuals[sets[i]] - Dot(_factor.AsSpan(i * p, p), _step, i)) / _factor[(i * p) + i];
            decrement += _step[i] * _step[i];
        }

        for (var i = p - 1; i >= 0; i--)
        {
            var value = _step[i];
            for (var k = i + 1; k < p; k++)
            {
                value -= _factor[(k * p) + i] * _step[k];
            }

            _step[i] = value / _factor[(i * p) + i];
        }

        return decrement;
    }

    private static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right, int length)
    {
        var sum = Vector<double>.Zero;
        var i = 0;
        for (; i <= length - Vector<double>.Count; i += Vector<double>.Count)
        {
            sum += new Vector<double>(left[i..]) * new Vector<double>(right[i..]);
        }

        var total = Vector.Sum(sum);
        for (; i < length; i++)
        {
            total += left[i] * right[i];
        }

        return total;
    }
}
