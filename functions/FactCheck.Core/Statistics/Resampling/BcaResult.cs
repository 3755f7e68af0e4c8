namespace FactCheck.Core.Statistics.Resampling;

/// <summary>A bootstrap estimate with its interval.</summary>
/// <param name="Estimate">Statistic of the sample.</param>
/// <param name="Interval">Its interval; null when every replicate lies on one side of the estimate.</param>
/// <param name="Bias">Bias correction z₀; null with the interval.</param>
/// <param name="Acceleration">Acceleration a.</param>
/// <param name="Units">Units resampled: events.</param>
/// <param name="Options">Settings.</param>
public sealed record BcaResult(
    double Estimate,
    Limits? Interval,
    double? Bias,
    double Acceleration,
    int Units,
    BootstrapOptions Options);
