namespace FactCheck.Core.Comparison.Gating;

/// <summary>What an effective date rests on.</summary>
public enum DateBasis
{
    /// <summary>The words say when the count stood or when it was given.</summary>
    Stated,

    /// <summary>Only the day of publication is known: the count stood then or earlier.</summary>
    Published,
}
