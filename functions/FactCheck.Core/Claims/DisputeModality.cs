namespace FactCheck.Core.Claims;

/// <summary>How firmly a dispute is put.</summary>
public enum DisputeModality
{
    /// <summary>It is said to be so.</summary>
    Asserted,

    /// <summary>It is said that it may be so.</summary>
    Possible,
}
