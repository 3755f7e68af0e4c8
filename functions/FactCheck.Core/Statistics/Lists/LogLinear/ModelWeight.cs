namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>A model's share in an average.</summary>
/// <param name="Model">Name of the model.</param>
/// <param name="Weight">Between 0 and 1; all weights of an average sum to 1.</param>
public sealed record ModelWeight(string Model, double Weight);
