namespace FactCheck.Core.Reviewing.Queue;

/// <summary>Why a claim is worth a person's look.</summary>
public enum QueueReason
{
    /// <summary>It is less certain than the threshold and does not stand before somebody accepts it.</summary>
    LowConfidence,

    /// <summary>A discrepancy would read otherwise if it were wrong, or, of a claim that does not stand yet, if it were right.</summary>
    DecidesDiscrepancy,

    /// <summary>It is left out for want of a place, a basis or a date, which a person can state.</summary>
    Incomplete,
}
