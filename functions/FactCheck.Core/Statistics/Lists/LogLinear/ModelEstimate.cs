namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>What one model says.</summary>
/// <param name="Model">The model.</param>
/// <param name="Status">Whether it says anything.</param>
/// <param name="Limit">Where the people on no list go when it does not.</param>
/// <param name="Fit">The fit; null when the model is not estimable.</param>
public sealed record ModelEstimate(ListModel Model, ModelStatus Status, HiddenLimit? Limit, ModelFit? Fit)
{
    /// <summary>Observable cells less parameters.</summary>
    public int DegreesOfFreedom => (1 << Model.Lists) - 1 - Model.Parameters;
}
