namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>Whether a model says anything about the people on no list.</summary>
public enum ModelStatus
{
    /// <summary>The maximum-likelihood estimate exists.</summary>
    Exists,

    /// <summary>Some fitted cells are zero, so some parameters are not finite, but the people on no list are estimated.</summary>
    BoundaryEstimable,

    /// <summary>The data give no finite positive estimate of the people on no list.</summary>
    NotEstimable,

    /// <summary>The estimate exists, but lies so near the boundary that it cannot be found in double precision.</summary>
    Unsettled,
}
