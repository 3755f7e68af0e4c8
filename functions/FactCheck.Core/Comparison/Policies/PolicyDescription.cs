namespace FactCheck.Core.Comparison.Policies;

/// <summary>A policy in words.</summary>
/// <param name="Id">The name by which it is asked for.</param>
/// <param name="Rule">The rule in one sentence.</param>
/// <param name="Citation">The publication that the rule follows.</param>
public sealed record PolicyDescription(string Id, string Rule, string Citation);
