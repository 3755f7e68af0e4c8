using FactCheck.Core.Statistics.Lists.LogLinear;

namespace FactCheck.Core.Statistics.Lists;

/// <summary>Settings of estimates from lists.</summary>
/// <param name="Level">Confidence level of every interval.</param>
/// <param name="Criterion">What models are weighed and chosen by.</param>
/// <param name="IncludeBoundary">Whether models whose estimate lies on the boundary take part in the average.</param>
public sealed record ListOptions(
    double Level = 0.95,
    InformationCriterion Criterion = InformationCriterion.Bic,
    bool IncludeBoundary = false);
