using System.Collections.Immutable;

namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>What all models of a table say.</summary>
/// <param name="Table">The table.</param>
/// <param name="Level">Confidence level of the intervals.</param>
/// <param name="Models">Every model, in the order of <see cref="HierarchicalModels.All"/>.</param>
public sealed record MultipleSystemsResult(ListTable Table, double Level, ImmutableArray<ModelEstimate> Models)
{
    /// <summary>Models whose estimate exists.</summary>
    public IReadOnlyList<ModelEstimate> Existing => [.. Models.Where(model => model.Status == ModelStatus.Exists)];

    /// <summary>Models that estimate the people on no list, those with an estimate on the boundary included.</summary>
    public IReadOnlyList<ModelEstimate> Estimable => [.. Models.Where(model => model.Fit is not null)];

    /// <summary>Models that are not estimable, by where the people on no list go.</summary>
    public int Count(HiddenLimit limit) => Models.Count(model => model.Limit == limit);

    /// <summary>Models with a status.</summary>
    public int Count(ModelStatus status) => Models.Count(model => model.Status == status);

    /// <summary>Averages the models whose estimate exists; null when there are none.</summary>
    /// <param name="criterion">Criterion of the weights.</param>
    /// <param name="boundary">Whether to average estimates on the boundary too.</param>
    public ModelAverage? Average(InformationCriterion criterion, bool boundary = false) =>
        ModelAverage.Of(boundary ? Estimable : Existing, criterion, Table.Observed, Level);
}
