namespace FactCheck.Core.Statistics;

/// <summary>What a test is asked to look for.</summary>
public enum Alternative
{
    /// <summary>A difference either way.</summary>
    TwoSided,

    /// <summary>Differences above zero.</summary>
    Greater,

    /// <summary>Differences below zero.</summary>
    Less,
}
