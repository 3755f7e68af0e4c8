namespace FactCheck.Core.Claims;

/// <summary>Which way a dispute without a number says that the truth lies.</summary>
public enum DisputeDirection
{
    /// <summary>The truth is higher.</summary>
    Higher,

    /// <summary>The truth is lower.</summary>
    Lower,

    /// <summary>The figure is wrong, with no direction said.</summary>
    Different,
}
