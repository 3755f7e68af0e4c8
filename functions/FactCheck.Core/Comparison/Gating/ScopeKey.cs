using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>
/// A scope within one case, by what makes it the same scope: a place is told by level, country and name in any letter case,
/// and not by what its parent is said to be.
/// </summary>
internal readonly record struct ScopeKey(Harm Harm, VictimClassSet Victims, PlaceKind PlaceKind, string? Country, string PlaceName, Basis Basis)
{
    public static ScopeKey? Of(Claim claim) => claim.Place is { } place
        ? new(claim.Harm, claim.Victims.Classes, place.Kind, place.Country, place.Name.ToUpperInvariant(), claim.Basis)
        : null;
}
