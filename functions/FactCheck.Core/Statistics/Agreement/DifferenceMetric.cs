namespace FactCheck.Core.Statistics.Agreement;

/// <summary>How far apart two values count in Krippendorff's alpha.</summary>
public enum DifferenceMetric
{
    /// <summary>((c - k)/(c + k))²; for counts, where 1 against 2 matters as much as 100 against 200.</summary>
    Ratio,

    /// <summary>(c - k)².</summary>
    Interval,

    /// <summary>Squared count of ratings between the two.</summary>
    Ordinal,

    /// <summary>1 when they differ.</summary>
    Nominal,
}
