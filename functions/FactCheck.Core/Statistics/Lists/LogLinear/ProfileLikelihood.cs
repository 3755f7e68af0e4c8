using FactCheck.Core.Statistics.Numerics;
using MathNet.Numerics;

namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>
/// The multinomial profile likelihood of a total (Cormack 1992): L(N) = log N! - Σ log y! + Σ y log(μ/N) over all cells, the
/// people on no list filled in as N less those observed and μ fitted to that. N runs over the real numbers.
/// </summary>
public sealed class ProfileLikelihood
{
    private const double Largest = 1e13;

    private readonly ListTable _table;
    private readonly int[] _sets;
    private readonly PoissonFit _fit;
    private readonly double[] _counts;
    private readonly double _logFactorials;
    private readonly (int[] Sets, uint Cells) _filled;
    private readonly (int[] Sets, uint Cells) _bare;
    private bool _settled = true;

    private ProfileLikelihood(ListTable table, ListModel model)
    {
        _table = table;
        _sets = model.ParameterSets();
        _counts = [.. table.Cells.Select(count => (double)count)];
        _fit = new PoissonFit(_counts.Length);
        _logFactorials = _counts.Sum(count => SpecialFunctions.GammaLn(count + 1));
        _filled = Face(hidden: 1);
        _bare = Face(hidden: 0);
    }

    /// <summary>The interval of a model; null when the model does not estimate the people on no list, or not in double precision.</summary>
    /// <param name="table">The table.</param>
    /// <param name="model">A model of as many lists.</param>
    /// <param name="level">Confidence level.</param>
    public static ProfileInterval? Compute(ListTable table, ListModel model, double level = 0.95) =>
        MultipleSystems.Fit(table, model, level).Fit is { } start
            ? new ProfileLikelihood(table, model).Interval(start.Hidden, level)
            : null;

    private ProfileInterval? Interval(double start, double level)
    {
        var best = Maximise(start);
        var highest = Value(best);
        var allowed = Quantile.ChiSquared(level, 1) / 2;
        double Excess(double hidden) => highest - Value(hidden) - allowed;
        var lowerAtObserved = Excess(0) <= 0;
        var lower = lowerAtObserved ? 0 : Root.Decreasing(Excess, 0, best);
        var high = Math.Max(1, 2 * best);
        while (high < Largest && Excess(high) <= 0)
        {
            high *= 2;
        }

        var upper = high < Largest ? Root.Increasing(Excess, best, high) : double.PositiveInfinity;
        return !_settled ? null : new ProfileInterval(
            _table.Observed + best,
            new Limits(_table.Observed + lower, _table.Observed + upper),
            lowerAtObserved);
    }

    // By the envelope theorem the slope needs no derivative of the fit: ψ(N+1) - ψ(y₀+1) + log(μ₀/N).
    private double Maximise(double start)
    {
        double Slope(double hidden)
        {
            FitAt(hidden);
            var total = _table.Observed + hidden;
            return SpecialFunctions.DiGamma(total + 1) - SpecialFunctions.DiGamma(hidden + 1) + _fit.Level - Math.Log(total);
        }

        var low = start;
        while (low > 1e-9 && Slope(low) < 0)
        {
            low /= 2;
        }

        if (low <= 1e-9)
        {
            return 0;
        }

        var high = Math.Max(low * 2, start);
        while (high < Largest && Slope(high) > 0)
        {
            high *= 2;
        }

        return Root.Decreasing(Slope, low, high);
    }

    private double Value(double hidden)
    {
        FitAt(hidden);
        var total = _table.Observed + hidden;
        // Σμ = N in every fit with a level, so that Σ y log μ is the log-likelihood plus N.
        return SpecialFunctions.GammaLn(total + 1) - SpecialFunctions.GammaLn(hidden + 1) - _logFactorials
            + _fit.LogLikelihood + total - (total * Math.Log(total));
    }

    private void FitAt(double hidden)
    {
        _counts[0] = hidden;
        var (sets, cells) = hidden > 0 ? _filled : _bare;
        _settled &= _fit.Fit(sets, _counts, cells);
    }

    private (int[] Sets, uint Cells) Face(double hidden)
    {
        _counts[0] = hidden;
        var all = Enumerable.Range(0, _counts.Length).ToLookup(cell => _counts[cell] > 0);
        var (seen, empty) = (LikelihoodFace.Mask(all[true]), LikelihoodFace.Mask(all[false]));
        var on = (seen | empty) & ~LikelihoodFace.Find(_sets, _counts.Length, seen, empty).OffFace;
        return (LikelihoodFace.Independent(_sets, _counts.Length, on), on);
    }
}
