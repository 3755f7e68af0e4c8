namespace FactCheck.Core.Claims;

/// <summary>How the source stands behind the count.</summary>
public enum Certainty
{
    /// <summary>It is stated as so.</summary>
    Affirmed,

    /// <summary>It is passed on with reserve.</summary>
    Alleged,

    /// <summary>It is said not to be so. Never a standing figure.</summary>
    Denied,

    /// <summary>It was said, and taken back. Never a standing figure.</summary>
    Retracted,
}
