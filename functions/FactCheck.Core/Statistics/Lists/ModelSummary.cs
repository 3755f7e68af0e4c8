using FactCheck.Core.Statistics.Lists.LogLinear;

namespace FactCheck.Core.Statistics.Lists;

/// <summary>What the log-linear models of a table say together.</summary>
/// <param name="Models">Models in all.</param>
/// <param name="Existing">Models whose estimate exists.</param>
/// <param name="OnBoundary">Models whose estimate is on the boundary but still says how many are on no list.</param>
/// <param name="NotEstimable">Models that do not say it.</param>
/// <param name="Average">The average by the criterion asked for.</param>
/// <param name="ByOtherCriterion">The average by the other one.</param>
/// <param name="BestProfile">Profile-likelihood interval of the best model.</param>
public sealed record ModelSummary(
    int Models,
    int Existing,
    int OnBoundary,
    int NotEstimable,
    ModelAverage Average,
    ModelAverage ByOtherCriterion,
    ProfileInterval? BestProfile);
