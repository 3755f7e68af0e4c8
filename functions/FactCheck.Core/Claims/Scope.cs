using FactCheck.Core.Cases;

namespace FactCheck.Core.Claims;

/// <summary>What must be equal before two claims may be compared.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Harm">The harm.</param>
/// <param name="Victims">The victim classes.</param>
/// <param name="Place">The place, by identity; null when unknown.</param>
/// <param name="Basis">What the count runs over.</param>
public sealed record Scope(CaseId CaseId, Harm Harm, VictimClassSet Victims, ScopePlace? Place, Basis Basis)
{
    /// <summary>The scope of a claim.</summary>
    /// <param name="claim">The claim.</param>
    public static Scope Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new(claim.CaseId, claim.Harm, claim.Victims.Classes, ScopePlace.Of(claim.Place), claim.Basis);
    }
}
