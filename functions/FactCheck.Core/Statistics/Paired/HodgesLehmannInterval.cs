namespace FactCheck.Core.Statistics.Paired;

/// <summary>A confidence interval between two ordered Walsh averages.</summary>
/// <param name="Level">Level asked for.</param>
/// <param name="Rank">Rank, from 1, of the lower end among the ordered averages; the upper has the same from above.</param>
/// <param name="Lower">Lower end.</param>
/// <param name="Upper">Upper end.</param>
/// <param name="AchievedLevel">Level reached for untied data; with ties the interval covers at least as often.</param>
public sealed record HodgesLehmannInterval(double Level, int Rank, double Lower, double Upper, double AchievedLevel)
{
    /// <summary>False when so few pairs cannot reach the level asked for.</summary>
    public bool LevelReached => AchievedLevel >= Level;
}
