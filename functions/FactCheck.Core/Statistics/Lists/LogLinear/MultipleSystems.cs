namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>
/// Multiple systems estimation by log-linear Poisson models (Fienberg 1972; Cormack 1989; Bishop, Fienberg and Holland
/// 1975, chapter 6). The people on no list are exp(level); the interval is log-normal.
/// </summary>
public static class MultipleSystems
{
    private const int BlockSize = 32;

    /// <summary>Fits every hierarchical model, on as many cores as there are; the answer does not depend on how many.</summary>
    /// <param name="table">The table, with at least one person observed.</param>
    /// <param name="level">Confidence level of the intervals.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static MultipleSystemsResult FitAll(ListTable table, double level = 0.95, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(table.Observed, nameof(table));
        var models = HierarchicalModels.All(table.Lists);
        var estimates = new ModelEstimate[models.Count];
        Parallel.For(
            0,
            (models.Count + BlockSize - 1) / BlockSize,
            new ParallelOptions { CancellationToken = cancellationToken },
            () => new ModelFitter(table, level),
            (block, _, fitter) =>
            {
                for (var i = block * BlockSize; i < Math.Min(models.Count, (block + 1) * BlockSize); i++)
                {
                    estimates[i] = fitter.Fit(models[i]);
                }

                return fitter;
            },
            _ => { });
        return new MultipleSystemsResult(table, level, [.. estimates]);
    }

    /// <summary>Fits one model.</summary>
    /// <param name="table">The table.</param>
    /// <param name="model">A model of as many lists.</param>
    /// <param name="level">Confidence level of the interval.</param>
    /// <exception cref="ArgumentException">The model has another number of lists.</exception>
    public static ModelEstimate Fit(ListTable table, ListModel model, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfNotEqual(model.Lists, table.Lists, nameof(model));
        return new ModelFitter(table, level).Fit(model);
    }

    /// <summary>Why a model does or does not say anything about the people on no list.</summary>
    /// <param name="table">The table.</param>
    /// <param name="model">A model of as many lists.</param>
    public static ModelDiagnosis Diagnose(ListTable table, ListModel model)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfNotEqual(model.Lists, table.Lists, nameof(model));
        return ModelDiagnosis.Of(table, model, new ModelFitter(table, 0.95).Face(model));
    }
}
