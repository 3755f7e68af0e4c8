namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>What models are weighed by.</summary>
public enum InformationCriterion
{
    /// <summary>Akaike's.</summary>
    Aic,

    /// <summary>Schwarz's Bayesian, counting people.</summary>
    Bic,
}
