namespace FactCheck.Core.Statistics.Resampling;

/// <summary>How replicates equal to the estimate count towards the share below it.</summary>
public enum TieCount
{
    /// <summary>By half: unbiased for medians of counts, where many are equal.</summary>
    Midpoint,

    /// <summary>Not at all, as in the R package boot.</summary>
    Strict,
}
