namespace FactCheck.Core.Comparison.Audit;

/// <summary>What is wrong inside one document.</summary>
public enum AuditFindingKind
{
    /// <summary>A part is larger than the count it is a part of, or a narrower scope than a wider one of the same source.</summary>
    PartExceedsWhole,

    /// <summary>Parts of one count add up to more than it, so that they overlap or one is wrong.</summary>
    PartsExceedWhole,

    /// <summary>Killed and injured do not add up to the casualties or victims that the same source gives.</summary>
    SumDiffers,

    /// <summary>The headline gives a figure that no count of that harm in the text admits.</summary>
    HeadlineDiffers,

    /// <summary>The headline gives as one harm what in the text is the sum of several.</summary>
    HeadlineCountsAll,

    /// <summary>One source gives two figures for one scope that cannot both be right.</summary>
    SourceContradictsItself,
}
