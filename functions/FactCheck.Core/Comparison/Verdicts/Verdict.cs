namespace FactCheck.Core.Comparison.Verdicts;

/// <summary>How an official figure and another relate.</summary>
public enum Verdict
{
    /// <summary>Every admissible official count is lower than every admissible other count.</summary>
    OfficialLower,

    /// <summary>Every admissible official count is higher than every admissible other count.</summary>
    OfficialHigher,

    /// <summary>Both are exact, and equal.</summary>
    Consistent,

    /// <summary>They overlap, and all ends are known: both may be true.</summary>
    Compatible,

    /// <summary>They overlap, and an end that is not known would decide.</summary>
    Undetermined,

    /// <summary>One side gives a figure; the other contradicts it without one.</summary>
    Disputed,

    /// <summary>One side gives a figure; the other says that it may be wrong, without one.</summary>
    PossiblyDisputed,
}
