namespace FactCheck.Core.Statistics.Paired;

/// <summary>What becomes of differences equal to zero in the signed-rank test.</summary>
public enum ZeroMethod
{
    /// <summary>They take ranks, which are then dropped (Pratt 1959).</summary>
    Pratt,

    /// <summary>They are dropped before ranking (Wilcoxon 1945).</summary>
    Wilcoxon,
}
