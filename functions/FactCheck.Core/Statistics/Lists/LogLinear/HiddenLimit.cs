namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>Where the estimate of the people on no list goes when a model is not estimable.</summary>
public enum HiddenLimit
{
    /// <summary>It grows without bound.</summary>
    Infinite,

    /// <summary>It falls to zero.</summary>
    Zero,

    /// <summary>Any number fits as well.</summary>
    Indeterminate,
}
