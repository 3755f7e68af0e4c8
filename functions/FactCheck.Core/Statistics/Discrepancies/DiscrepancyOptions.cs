using FactCheck.Core.Statistics.Paired;
using FactCheck.Core.Statistics.Resampling;
using FactCheck.Core.Statistics.Synthesis;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>Settings of the statistics of discrepancies.</summary>
public sealed record DiscrepancyOptions
{
    /// <summary>What the other side is called in readings, such as "independent".</summary>
    public string OtherSide { get; init; } = "independent";

    /// <summary>Zeros in the signed-rank test.</summary>
    public ZeroMethod Zeros { get; init; } = ZeroMethod.Pratt;

    /// <summary>Bootstrap settings; its level is that of every interval.</summary>
    public BootstrapOptions Bootstrap { get; init; } = new();

    /// <summary>Deviations either side of the mean in the limits of agreement.</summary>
    public double AgreementMultiplier { get; init; } = 1.96;

    /// <summary>Estimator of the variance between events.</summary>
    public HeterogeneityEstimator Estimator { get; init; } = HeterogeneityEstimator.RestrictedMaximumLikelihood;

    /// <summary>Sampling model where the sources give no variance.</summary>
    public WorkingModel WorkingModel { get; init; }

    /// <summary>Confidence level of every interval.</summary>
    public double Level => Bootstrap.Level;
}
