namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>
/// Newton's method for a Poisson log-linear model (McCullagh and Nelder 1989, chapter 6). The library's matrices cost more
/// than the arithmetic at twenty parameters, and the design is special: sums over subsets and supersets of cells take the
/// place of products with it. Reuse an instance for many fits on one thread.
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
    private readonly InformationMatrix _information;
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
        _information = new InformationMatrix(cells);
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
        LogLikelihood = Evaluate(counts, table);
        var previous = double.PositiveInfinity;
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            if (!Factorise(sets))
            {
                return false;
            }

            for (var cell = 0; cell < _cells; cell++)
            {
                _residuals[cell] = Has(table, cell) ? counts[cell] - _fitted[cell] : 0;
            }

            var decrement = Solve(sets);
            var settled = decrement < Settled || (decrement < NearlySettled && decrement > previous / 4);
            if (settled || !Advance(sets, counts, table))
            {
                LevelVariance = _information.LastVariance;
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
            LogLikelihood = Evaluate(counts, table);
            if (LogLikelihood >= before - (1e-13 * Math.Abs(before)))
            {
                return true;
            }

            for (var i = 0; i < sets.Length; i++)
            {
                _parameters[i] -= scale * _step[i];
            }
        }

        Predict(sets);
        LogLikelihood = Evaluate(counts, table);
        return false;
    }

    private void Predict(ReadOnlySpan<int> sets)
    {
        _predictor.AsSpan().Clear();
        for (var i = 0; i < sets.Length; i++)
        {
            _predictor[sets[i]] = _parameters[i];
        }

        CellSums.OverSubsets(_predictor);
    }

    private bool Factorise(ReadOnlySpan<int> sets)
    {
        _fitted.CopyTo(_margins, 0);
        CellSums.OverSupersets(_margins);
        return _information.Factorise(sets, _margins);
    }

    private double Solve(ReadOnlySpan<int> sets)
    {
        CellSums.OverSupersets(_residuals);
        return _information.Solve(sets, _residuals, _step);
    }
}
