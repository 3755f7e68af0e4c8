using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Policies;

namespace FactCheck.Core.Reviewing.Queue;

/// <summary>
/// The claims of one scope, those that wait for a person among them: enough to see what the scope comes to with one claim more
/// or less, without looking at the rest of the case again.
/// </summary>
internal sealed class ScopeGroup
{
    private readonly IReadOnlyList<AdmittedClaim> _claims;
    private readonly ComparisonOptions _options;
    private readonly ScopeComparison _comparison;
    private readonly ScopeKey _key;

    private ScopeGroup(ScopeKey key, IReadOnlyList<AdmittedClaim> claims, ComparisonOptions options)
    {
        _claims = claims;
        _options = options;
        _comparison = new(claims[0].Claim.CaseId, options, StandingPolicies.Get(options.Policy));
        _key = key;
        Now = Compare(claims.Where(claim => !HoldsBack(claim)));
    }

    /// <summary>What the sides say now; null when nobody's figure stands.</summary>
    public ScopeDiscrepancy? Now { get; }

    /// <summary>The claims of a case by what they count. A retraction that waits for a person takes nothing back, here as elsewhere.</summary>
    public static IEnumerable<ScopeGroup> Of(CaseEvidence evidence, ComparisonOptions options)
    {
        var claims = evidence.Claims
            .Where(claim => claim.Certainty is not Certainty.Retracted || !ReviewThreshold.HoldsBack(claim, options.ReviewThreshold))
            .ToList();
        var gate = ClaimGate.Sort(evidence with { Claims = claims }, options with { ReviewThreshold = 0 });
        return gate.Figures
            .Concat(gate.Disputes)
            .GroupBy(claim => claim.Scope)
            .Where(group => group.Any(claim => QueueRanking.IsOpen(claim.Claim)))
            .Select(group => new ScopeGroup(group.Key, [.. group], options));
    }

    /// <summary>The open claims whose influence is not plainly none, each with the scope as it would be the other way.</summary>
    public IEnumerable<(Claim Claim, ScopeDiscrepancy? Otherwise)> Turned()
    {
        HashSet<ClaimId> standing =
        [
            .. Now?.Official.Standing?.ClaimIds ?? [],
            .. Now?.Other.Standing?.ClaimIds ?? [],
            .. Now?.Disputes.Select(dispute => dispute.Evidence.ClaimId) ?? [],
        ];
        return
            from claim in _claims
            where QueueRanking.IsOpen(claim.Claim)
            where HoldsBack(claim) ? IsCompared(claim.Claim) : standing.Contains(claim.Claim.Id)
            select (claim.Claim, Compare(_claims.Where(other => ReferenceEquals(other, claim) ? HoldsBack(other) : !HoldsBack(other))));
    }

    private bool HoldsBack(AdmittedClaim claim) => ReviewThreshold.HoldsBack(claim.Claim, _options.ReviewThreshold);

    private bool IsCompared(Claim claim) =>
        claim.Dispute is not null || claim.Source.Side is Side.Official || claim.Source.Side == _options.Against;

    private ScopeDiscrepancy? Compare(IEnumerable<AdmittedClaim> claims)
    {
        var gathered = new ScopeClaims();
        foreach (var claim in claims)
        {
            (claim.Claim.Dispute is null ? gathered.Figures : gathered.Disputes).Add(claim);
        }

        return gathered.Figures.Count + gathered.Disputes.Count == 0 ? null : _comparison.Compare(_key, gathered);
    }
}
