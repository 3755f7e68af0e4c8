using System.Collections.Immutable;

namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>
/// An average over models, weighted by exp(-Δ/2) of a criterion (Burnham and Anderson 2002), with the unconditional
/// variance Σw(se² + (N - average)²) (Burnham and Anderson 2004).
/// </summary>
/// <param name="Criterion">Criterion of the weights.</param>
/// <param name="Models">Models averaged.</param>
/// <param name="Total">Weighted mean of the totals.</param>
/// <param name="UnconditionalVariance">Its variance, the choice of model included.</param>
/// <param name="BucklandError">Standard error of Buckland, Burnham and Augustin (1997): Σw√(se² + (N - average)²).</param>
/// <param name="Interval">Log-normal interval from the unconditional variance.</param>
/// <param name="Best">Model with the least criterion.</param>
/// <param name="TopWeights">The five heaviest models.</param>
public sealed record ModelAverage(
    InformationCriterion Criterion,
    int Models,
    double Total,
    double UnconditionalVariance,
    double BucklandError,
    Limits Interval,
    ModelEstimate Best,
    ImmutableArray<ModelWeight> TopWeights)
{
    private const int WeightsShown = 5;
    private const int TieDigits = 8;

    /// <summary>Square root of the unconditional variance.</summary>
    public double UnconditionalError => Math.Sqrt(UnconditionalVariance);

    /// <summary>Averages models with fits; null when there are none.</summary>
    internal static ModelAverage? Of(
        IReadOnlyList<ModelEstimate> models,
        InformationCriterion criterion,
        long observed,
        double level)
    {
        if (models.Count == 0)
        {
            return null;
        }

        double Value(ModelEstimate model) => criterion == InformationCriterion.Aic ? model.Fit!.Aic : model.Fit!.Bic;

        // Models that differ only in terms nobody is on fit alike; the last bits must not decide between them.
        var ranked = models.OrderBy(model => Math.Round(Value(model), TieDigits)).ToList();
        var least = Value(ranked[0]);
        var weights = ranked.Select(model => Math.Exp((least - Value(model)) / 2)).ToList();
        var sum = weights.Sum();
        var weighted = ranked.Zip(weights, (model, weight) => (Model: model, Weight: weight / sum)).ToList();
        var total = weighted.Sum(item => item.Weight * item.Model.Fit!.Total);
        double Spread(ModelFit fit) => (fit.StandardError * fit.StandardError) + ((fit.Total - total) * (fit.Total - total));
        var variance = weighted.Sum(item => item.Weight * Spread(item.Model.Fit!));
        return new ModelAverage(
            criterion,
            models.Count,
            total,
            variance,
            weighted.Sum(item => item.Weight * Math.Sqrt(Spread(item.Model.Fit!))),
            LogNormalInterval.Of(observed, total - observed, variance, level),
            ranked[0],
            [.. weighted.Take(WeightsShown).Select(item => new ModelWeight(item.Model.Model.Name, item.Weight))]);
    }
}
