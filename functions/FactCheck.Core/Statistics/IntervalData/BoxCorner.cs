namespace FactCheck.Core.Statistics.IntervalData;

/// <summary>Location statistics with every log-ratio at its lowest, or every one at its highest.</summary>
/// <param name="Median">Median log-ratio.</param>
/// <param name="Mean">Mean log-ratio.</param>
/// <param name="HodgesLehmann">Hodges-Lehmann estimate.</param>
/// <param name="VWalsh">Walsh averages above zero, those equal to zero by half.</param>
/// <param name="VPratt">Signed-rank sum with zeros ranked and then dropped.</param>
public sealed record BoxCorner(double Median, double Mean, double HodgesLehmann, double VWalsh, double VPratt);
