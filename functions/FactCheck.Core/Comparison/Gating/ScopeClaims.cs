namespace FactCheck.Core.Comparison.Gating;

/// <summary>What the gate made of the claims of one scope.</summary>
internal sealed class ScopeClaims
{
    public List<AdmittedClaim> Figures { get; } = [];

    public List<AdmittedClaim> Disputes { get; } = [];

    public List<Exclusion> Excluded { get; } = [];

    /// <summary>Every scope in which a figure or a dispute stands, and the exclusions of the claims that belong to none of them.</summary>
    public static (IReadOnlyList<(ScopeKey Key, ScopeClaims Claims)> Scopes, IReadOnlyList<Exclusion> Elsewhere) Of(GateResult gate)
    {
        var scopes = new Dictionary<ScopeKey, ScopeClaims>();
        foreach (var figure in gate.Figures)
        {
            ScopeOf(figure).Figures.Add(figure);
        }

        foreach (var dispute in gate.Disputes)
        {
            ScopeOf(dispute).Disputes.Add(dispute);
        }

        var elsewhere = new List<Exclusion>();
        foreach (var item in gate.Excluded)
        {
            var scope = ScopeKey.Of(item.Claim) is { } key ? scopes.GetValueOrDefault(key) : null;
            (scope?.Excluded ?? elsewhere).Add(item.Exclusion);
        }

        return ([.. scopes.Select(scope => (scope.Key, scope.Value))], elsewhere);

        ScopeClaims ScopeOf(AdmittedClaim claim)
        {
            if (!scopes.TryGetValue(claim.Scope, out var scope))
            {
                scopes.Add(claim.Scope, scope = new());
            }

            return scope;
        }
    }
}
