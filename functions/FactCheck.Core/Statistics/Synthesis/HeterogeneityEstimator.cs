namespace FactCheck.Core.Statistics.Synthesis;

/// <summary>How the variance between events, τ², is estimated.</summary>
public enum HeterogeneityEstimator
{
    /// <summary>DerSimonian and Laird (1986): moments, truncated at zero.</summary>
    DerSimonianLaird,

    /// <summary>Paule and Mandel (1982): the τ² at which the generalised Q equals its degrees of freedom.</summary>
    PauleMandel,

    /// <summary>Restricted maximum likelihood (Viechtbauer 2005).</summary>
    RestrictedMaximumLikelihood,
}
