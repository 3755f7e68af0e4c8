using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Comparison;

/// <summary>In what two scopes differ.</summary>
internal static class ScopeDifference
{
    /// <summary>The differences in the order of the vocabulary; none when the scopes are the same.</summary>
    public static IEnumerable<ExclusionReason> Between(Scope scope, Scope other)
    {
        if (!IsSame(scope.Place, other.Place))
        {
            yield return ExclusionReason.DifferentPlace;
        }

        if (scope.Victims != other.Victims)
        {
            yield return ExclusionReason.DifferentVictims;
        }

        if (scope.Harm != other.Harm)
        {
            yield return ExclusionReason.DifferentHarm;
        }

        if (scope.Basis != other.Basis)
        {
            yield return ExclusionReason.DifferentBasis;
        }
    }

    /// <summary>A place is told by level, country and name in any letter case, and not by what its parent is said to be.</summary>
    private static bool IsSame(ScopePlace? place, ScopePlace? other) =>
        place?.Kind == other?.Kind
        && string.Equals(place?.Country, other?.Country, StringComparison.Ordinal)
        && string.Equals(place?.Name, other?.Name, StringComparison.OrdinalIgnoreCase);
}
