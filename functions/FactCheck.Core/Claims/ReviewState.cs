namespace FactCheck.Core.Claims;

/// <summary>What a person has decided about a claim.</summary>
public enum ReviewState
{
    /// <summary>It is right as it stands.</summary>
    Accepted,

    /// <summary>It is no claim. It stays on record and never stands.</summary>
    Rejected,

    /// <summary>Fields were put right.</summary>
    Corrected,

    /// <summary>What was decided before no longer holds: the claim reads as it was found, and awaits a decision.</summary>
    Reopened,
}
