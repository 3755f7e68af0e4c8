namespace FactCheck.Core.Statistics.Synthesis;

/// <summary>A random-effects synthesis of effects with known sampling variances.</summary>
/// <param name="K">Effects.</param>
/// <param name="Estimator">Estimator of τ².</param>
/// <param name="Q">Cochran's Q.</param>
/// <param name="QPValue">Probability of a larger Q were all effects equal.</param>
/// <param name="Tau2">Variance between events.</param>
/// <param name="Tau2Interval">Q-profile interval of τ² (Viechtbauer 2007); [0, 0] stands for an empty set.</param>
/// <param name="Pooled">Pooled effect.</param>
/// <param name="I2">Share of τ² in the typical total variance, in percent (Higgins and Thompson 2002, eq. 9).</param>
/// <param name="H2">Typical total over typical sampling variance.</param>
/// <param name="I2FromQ">(Q - df)/Q in percent, not below 0.</param>
/// <param name="H2FromQ">Q/df, not below 1.</param>
/// <param name="I2Interval">Interval of I² that follows from that of τ².</param>
/// <param name="Normal">Inference with the normal distribution.</param>
/// <param name="KnappHartung">Inference of Hartung and Knapp (2001), t with k - 1 degrees of freedom, factor not truncated.</param>
public sealed record RandomEffectsResult(
    int K,
    HeterogeneityEstimator Estimator,
    double Q,
    double QPValue,
    double Tau2,
    Limits Tau2Interval,
    double Pooled,
    double I2,
    double H2,
    double I2FromQ,
    double H2FromQ,
    Limits I2Interval,
    PooledInference Normal,
    PooledInference KnappHartung);
