namespace FactCheck.Core.Statistics.Synthesis;

/// <summary>Inference about a pooled effect under one reference distribution.</summary>
/// <param name="StandardError">Standard error of the pooled effect.</param>
/// <param name="Statistic">Pooled effect over its standard error; null when that is zero.</param>
/// <param name="PValue">Two-sided; null when the standard error is zero.</param>
/// <param name="Interval">Confidence interval of the pooled effect.</param>
/// <param name="Prediction">Prediction interval with the critical value of the confidence interval.</param>
/// <param name="PredictionDegreesOfFreedom">Degrees of freedom of that value; null for the normal distribution.</param>
/// <param name="PredictionHiggins">
/// Prediction interval with t on k - 2 degrees of freedom (Higgins, Thompson and Spiegelhalter 2009); null for k = 2.
/// </param>
public sealed record PooledInference(
    double StandardError,
    double? Statistic,
    double? PValue,
    Limits Interval,
    Limits Prediction,
    int? PredictionDegreesOfFreedom,
    Limits? PredictionHiggins);
