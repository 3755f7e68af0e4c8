using MathNet.Numerics;

namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>Fits models to one table. Not for use by several threads at once.</summary>
internal sealed class ModelFitter
{
    private readonly ListTable _table;
    private readonly double[] _counts;
    private readonly PoissonFit _fit;
    private readonly uint _seen;
    private readonly uint _empty;
    private readonly double _logFactorials;
    private readonly double _saturated;
    private readonly double _level;

    public ModelFitter(ListTable table, double level)
    {
        _table = table;
        _counts = [.. table.Cells.Select(count => (double)count)];
        _fit = new PoissonFit(_counts.Length);
        _seen = LikelihoodFace.Mask(Enumerable.Range(1, _counts.Length - 1).Where(cell => _counts[cell] > 0));
        _empty = LikelihoodFace.Mask(Enumerable.Range(1, _counts.Length - 1).Where(cell => _counts[cell] == 0));
        _logFactorials = _counts.Sum(count => SpecialFunctions.GammaLn(count + 1));
        _saturated = _counts.Sum(count => count > 0 ? (count * Math.Log(count)) - count : 0);
        _level = level;
    }

    /// <summary>The face of the table under a model.</summary>
    public LikelihoodFace Face(ListModel model) => LikelihoodFace.Find(model.ParameterSets(), _counts.Length, _seen, _empty);

    /// <summary>Fits a model.</summary>
    public ModelEstimate Fit(ListModel model)
    {
        var sets = model.ParameterSets();
        var face = LikelihoodFace.Find(sets, _counts.Length, _seen, _empty);
        if (face.Status == ModelStatus.NotEstimable)
        {
            return new ModelEstimate(model, face.Status, face.Limit, null);
        }

        var table = (_seen | _empty) & ~face.OffFace;
        if (face.OffFace != 0)
        {
            sets = LikelihoodFace.Independent(sets, _counts.Length, table);
        }

        if (!_fit.Fit(sets, _counts, table))
        {
            return new ModelEstimate(model, ModelStatus.Unsettled, null, null);
        }

        return new ModelEstimate(model, face.Status, null, Summarise(model.Parameters));
    }

    private ModelFit Summarise(int parameters)
    {
        var hidden = Math.Exp(_fit.Level);
        var variance = hidden + (hidden * hidden * _fit.LevelVariance);
        var twice = -2 * (_fit.LogLikelihood - _logFactorials);
        return new ModelFit(
            Math.Max(0, 2 * (_saturated - _fit.LogLikelihood)),
            twice + (2 * parameters),
            twice + (parameters * Math.Log(_table.Observed)),
            hidden,
            _table.Observed + hidden,
            Math.Sqrt(variance),
            LogNormalInterval.Of(_table.Observed, hidden, variance, _level));
    }
}
