using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Nesting;
using FactCheck.Core.Comparison.Policies;
using FactCheck.Core.Reviewing;

namespace FactCheck.Core.Comparison;

/// <summary>
/// Computes how far official and other counts of a case diverge. A pure function: the same claims, documents and options, in
/// any order, give the same result.
/// </summary>
public static class CaseComparison
{
    /// <summary>Compares the claims of a case, scope by scope.</summary>
    /// <param name="evidence">The case with everything that was said about it.</param>
    /// <param name="options">What is compared with what.</param>
    /// <exception cref="ArgumentException">There is no policy of the name asked for.</exception>
    public static CaseDiscrepancies Compare(CaseEvidence evidence, ComparisonOptions options)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(options);
        var policy = StandingPolicies.Get(options.Policy);
        var gate = ClaimGate.Sort(evidence, options);
        var (scopes, elsewhere) = ScopeClaims.Of(gate);
        var comparison = new ScopeComparison(options, policy);
        var compared = new ScopeDiscrepancy[scopes.Count];
        Parallel.For(0, scopes.Count, i =>
        {
            var (key, claims) = scopes[i];
            compared[i] = comparison.Compare(CanonicalScope.Of(evidence.Case.Id, key, claims.Figures.Concat(claims.Disputes)), claims);
        });
        return new()
        {
            CaseId = evidence.Case.Id,
            Against = options.Against,
            WindowDays = options.WindowDays,
            Policy = policy.Id,
            PolicyRule = policy.Rule,
            Belligerents = options.Belligerents,
            KnownOn = options.KnownOn,
            Scopes = Related([.. ScopeOrder.Sort(compared, item => item.Scope, evidence.Case)], options),
            Exclusions = [.. elsewhere],
            FilteredOut = gate.FilteredOut,
        };
    }

    /// <summary>Adds to each scope what it has to do with the others.</summary>
    private static ImmutableArray<ScopeDiscrepancy> Related(IReadOnlyList<ScopeDiscrepancy> scopes, ComparisonOptions options)
    {
        var places = new PlaceTree(scopes.Select(scope => scope.Scope.Place).OfType<ScopePlace>());
        var contradictions = NestedScopes.Contradictions(scopes, places, options.WindowDays).ToList();
        var involved = contradictions
            .SelectMany(item => (IEnumerable<(Scope Scope, NestingContradiction Item)>)[(item.Part, item), (item.Whole, item)])
            .ToLookup(pair => pair.Scope, pair => pair.Item);
        var apart = new ApartScopes(scopes);
        var related = new ScopeDiscrepancy[scopes.Count];
        Parallel.For(0, scopes.Count, i => related[i] = scopes[i] with { Contradictions = [.. involved[scopes[i].Scope]], Apart = apart.Of(scopes[i]) });
        return ImmutableCollectionsMarshal.AsImmutableArray(related);
    }
}
