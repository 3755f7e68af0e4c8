namespace FactCheck.Api.Charts.Drawing;

/// <summary>How counts are laid out.</summary>
internal enum CountScale
{
    /// <summary>Logarithmic where the largest count is many times the smallest, else linear.</summary>
    Auto,

    /// <summary>Equal distances are equal differences.</summary>
    Linear,

    /// <summary>Equal distances are equal ratios.</summary>
    Log,
}
