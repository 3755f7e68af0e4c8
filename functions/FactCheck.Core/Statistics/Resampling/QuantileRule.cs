namespace FactCheck.Core.Statistics.Resampling;

/// <summary>How a quantile between two replicates is interpolated.</summary>
public enum QuantileRule
{
    /// <summary>Linearly at (B + 1)p (Hyndman and Fan 1996, definition 6).</summary>
    Type6,

    /// <summary>Linearly at (B - 1)p + 1 (definition 7).</summary>
    Type7,

    /// <summary>At (B + 1)p on the normal quantile scale, as in the R package boot.</summary>
    NormalScale,
}
