namespace FactCheck.Core.Statistics.Paired;

/// <summary>How the distribution of a rank statistic under the null hypothesis was had.</summary>
public enum NullDistribution
{
    /// <summary>Over all sign flips of the midranks.</summary>
    Exact,

    /// <summary>The normal approximation with the variance of the midranks.</summary>
    Asymptotic,

    /// <summary>The normal approximation with a continuity correction of one half.</summary>
    AsymptoticCorrected,
}
