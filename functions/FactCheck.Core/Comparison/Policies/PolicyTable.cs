using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Reviewing;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>A case under every policy, side by side.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Policies">The policies in words.</param>
/// <param name="Scopes">The scopes, in the order of the comparison.</param>
public sealed record PolicyTable(CaseId CaseId, ImmutableArray<PolicyDescription> Policies, ImmutableArray<ScopePolicies> Scopes)
{
    /// <summary>Compares a case under every policy of the registry.</summary>
    /// <param name="evidence">The case with everything that was said about it.</param>
    /// <param name="options">What is compared with what; its policy has no effect.</param>
    public static PolicyTable Of(CaseEvidence evidence, ComparisonOptions options)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(options);
        var scopes = StandingPolicies.All
            .SelectMany(policy => CaseComparison.Compare(evidence, options with { Policy = policy.Id }).Scopes
                .Select(scope => (scope.Scope, Outcome: OutcomeOf(policy, scope))))
            .GroupBy(item => item.Scope, item => item.Outcome)
            .Select(scope => new ScopePolicies(scope.Key, [.. scope], scope.Select(outcome => outcome.Verdict?.Verdict).Distinct().Count() == 1));
        return new(evidence.Case.Id, [.. StandingPolicies.All.Select(policy => new PolicyDescription(policy.Id, policy.Rule, policy.Citation))], [.. scopes]);
    }

    private static PolicyOutcome OutcomeOf(IStandingPolicy policy, ScopeDiscrepancy scope) =>
        new(policy.Id, scope.Official.Standing, scope.Other.Standing, scope.Verdict, scope.Discrepancy);
}
