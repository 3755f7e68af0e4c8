namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>A centre of the ratios other / official.</summary>
/// <param name="LogRatio">Centre of ln(other / official), as its range over admissible values.</param>
/// <param name="Level">Confidence level of the interval.</param>
/// <param name="LogInterval">
/// Confidence interval of the log-ratio: from the lower end where all log-ratios are lowest to the upper where all are
/// highest. Null when there is none.
/// </param>
/// <param name="AchievedLevel">Level that a rank interval reaches; null for others.</param>
public sealed record TypicalRatio(Limits LogRatio, double Level, Limits? LogInterval, double? AchievedLevel = null)
{
    /// <summary>The centre as a ratio.</summary>
    public Limits Ratio => LogRatio.Map(Math.Exp);

    /// <summary>The interval as ratios.</summary>
    public Limits? RatioInterval => LogInterval?.Map(Math.Exp);
}
