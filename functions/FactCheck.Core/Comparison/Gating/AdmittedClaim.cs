using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Gating;

/// <summary>A claim that passed the gate, with its document, date and scope.</summary>
internal sealed record AdmittedClaim(Claim Claim, SourceDocument? Document, EffectiveDate Date, ScopeKey Scope, ScopePlace Place, SourceIdentity Source)
{
    /// <summary>Oldest first; of one day, first what says its own date; then by what the claims hold.</summary>
    public static Comparison<AdmittedClaim> OldestFirst { get; } = Compare;

    /// <summary>The admissible counts; only of a claim that is no dispute.</summary>
    public CountInterval Interval => Claim.Quantity.Interval
        ?? throw new InvalidOperationException($"Claim {Claim.Id} has no interval.");

    private static int Compare(AdmittedClaim first, AdmittedClaim second)
    {
        var order = first.Date.Through.CompareTo(second.Date.Through);
        order = order != 0 ? order : first.Date.Basis.CompareTo(second.Date.Basis);
        order = order != 0 ? order : first.Date.Date.CompareTo(second.Date.Date);
        order = order != 0 ? order : PublishedOn(first).CompareTo(PublishedOn(second));
        return order != 0 ? order : string.CompareOrdinal(first.Claim.Id.Value, second.Claim.Id.Value);
    }

    private static DateOnly PublishedOn(AdmittedClaim claim) => claim.Document?.Known.PublishedOn ?? DateOnly.MaxValue;
}
