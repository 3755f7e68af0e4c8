using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>One scope under every policy.</summary>
/// <param name="Scope">What is counted.</param>
/// <param name="Outcomes">One outcome for each policy, in the order of the registry.</param>
/// <param name="VerdictsAgree">Whether every policy comes to the same verdict.</param>
public sealed record ScopePolicies(Scope Scope, ImmutableArray<PolicyOutcome> Outcomes, bool VerdictsAgree);
