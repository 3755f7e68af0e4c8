namespace FactCheck.Core.Claims;

/// <summary>What an interval's ends rest on.</summary>
public enum Bound
{
    /// <summary>The words force the ends.</summary>
    Hard,

    /// <summary>A documented rule reads the ends out of vague words.</summary>
    Soft,
}
