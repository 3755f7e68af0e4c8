namespace FactCheck.Api.Charts;

/// <summary>The charts by name.</summary>
internal enum ChartName
{
    /// <summary>One scope over time.</summary>
    Timeline,

    /// <summary>The sides, scope by scope.</summary>
    Discrepancy,
}
