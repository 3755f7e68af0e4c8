using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Comparison;

/// <summary>Puts one scope in place of those that differ in the letter case or the parent of the same place.</summary>
internal static class CanonicalScope
{
    public static Scope Of(CaseId caseId, ScopeKey key, IEnumerable<AdmittedClaim> claims)
    {
        var place = claims
            .Select(claim => claim.Place)
            .OrderBy(place => place.Parent is null)
            .ThenBy(place => place.Parent, StringComparer.Ordinal)
            .ThenBy(place => place.Name, StringComparer.Ordinal)
            .First();
        return new(caseId, key.Harm, key.Victims, place, key.Basis);
    }
}
