using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>A claim that passed the gate, with its document, date and scope.</summary>
internal sealed record AdmittedClaim(Claim Claim, SourceDocument? Document, EffectiveDate Date, ScopeKey Scope, ScopePlace Place, SourceIdentity Source)
{
    /// <summary>The admissible counts; only of a claim that is no dispute.</summary>
    public CountInterval Interval => Claim.Quantity.Interval
        ?? throw new InvalidOperationException($"Claim {Claim.Id} has no interval.");
}
