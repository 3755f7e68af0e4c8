namespace FactCheck.Core.Statistics.Paired;

/// <summary>What the sign test found.</summary>
/// <param name="Positive">Differences above zero.</param>
/// <param name="Negative">Differences below zero.</param>
/// <param name="Zero">Differences equal to zero, left out of the test.</param>
/// <param name="PValue">Probability, were either sign as likely, of a split at least as uneven; 1 with nothing left.</param>
/// <param name="ProportionPositive">Share of positive among non-zero differences; null with none.</param>
/// <param name="ProportionInterval">Clopper-Pearson interval of that share; null with none.</param>
public sealed record SignTestResult(
    int Positive,
    int Negative,
    int Zero,
    double PValue,
    double? ProportionPositive,
    Limits? ProportionInterval)
{
    /// <summary>Differences that take part: the non-zero ones.</summary>
    public int N => Positive + Negative;
}
