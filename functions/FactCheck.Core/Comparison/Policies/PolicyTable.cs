using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Policies;

/// <summary>A case under every policy, side by side.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Policies">The policies in words.</param>
/// <param name="Scopes">The scopes, in the order of the comparison.</param>
public sealed record PolicyTable(CaseId CaseId, ImmutableArray<PolicyDescription> Policies, ImmutableArray<ScopePolicies> Scopes)
{
    /// <summary>Compares a case under every policy of the registry.</summary>
    /// <param name="case">The case.</param>
    /// <param name="claims">The standing claims of the case, each id once.</param>
    /// <param name="documents">The case's documents, for their dates, publishers and names.</param>
    /// <param name="options">What is compared with what; its policy has no effect.</param>
    public static PolicyTable Of(
        Case @case, IReadOnlyList<Claim> claims, IReadOnlyList<SourceDocument> documents, ComparisonOptions options)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(options);
        var scopes = StandingPolicies.All
            .SelectMany(policy => CaseComparison.Compare(@case, claims, documents, options with { Policy = policy.Id }).Scopes
                .Select(scope => (scope.Scope, Outcome: OutcomeOf(policy, scope))))
            .GroupBy(item => item.Scope, item => item.Outcome)
            .Select(scope => new ScopePolicies(scope.Key, [.. scope], scope.Select(outcome => outcome.Verdict?.Verdict).Distinct().Count() == 1));
        return new(@case.Id, [.. StandingPolicies.All.Select(policy => new PolicyDescription(policy.Id, policy.Rule, policy.Citation))], [.. scopes]);
    }

    private static PolicyOutcome OutcomeOf(IStandingPolicy policy, ScopeDiscrepancy scope) =>
        new(policy.Id, scope.Official.Standing, scope.Other.Standing, scope.Verdict, scope.Discrepancy);
}
