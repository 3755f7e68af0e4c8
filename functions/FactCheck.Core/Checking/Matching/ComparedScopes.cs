using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Checking.Matching;

/// <summary>
/// Chooses the scopes that a count is compared within: its own. Where nobody has counted in that, what the words leave open
/// is left open: the places inside the case when they name none, and any basis when they give a running total.
/// </summary>
internal static class ComparedScopes
{
    public static HashSet<ScopeKey> Of(Claim said, CheckableClaims claims)
    {
        if (ScopeKey.Of(said) is not { } own)
        {
            return [];
        }

        if (claims.FiguresOf([own]).Any())
        {
            return [own];
        }

        var known = claims.Scopes.Select(scope => scope.Key).Where(key => key.Harm == own.Harm && key.Victims == own.Victims).ToList();
        foreach (var (anyPlace, anyBasis) in (IEnumerable<(bool, bool)>)[(false, true), (true, false), (true, true)])
        {
            var open = known
                .Where(key => IsSamePlace(key, own) || (anyPlace && said.Place is { Default: true }))
                .Where(key => key.Basis == own.Basis || (anyBasis && own.Basis is Basis.Cumulative))
                .ToHashSet();
            if (claims.FiguresOf(open).Any())
            {
                return [own, .. open];
            }
        }

        return [own];
    }

    private static bool IsSamePlace(ScopeKey one, ScopeKey other) => one with { Basis = other.Basis } == other;
}
