using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Reviewing.Queue;

/// <summary>The claims of one scope with their documents: enough to see what the scope comes to with and without one of them.</summary>
internal sealed class ScopeGroup
{
    private readonly CaseEvidence _evidence;
    private readonly ComparisonOptions _options;
    private readonly HashSet<ClaimId> _standing;

    public ScopeGroup(CaseEvidence evidence, ComparisonOptions options)
    {
        _evidence = evidence;
        _options = options;
        Scope = Compare(evidence.Claims);
        _standing = Scope is null ? [] :
        [
            .. Scope.Official.Standing?.ClaimIds ?? [],
            .. Scope.Other.Standing?.ClaimIds ?? [],
            .. Scope.Disputes.Select(dispute => dispute.Evidence.ClaimId),
        ];
    }

    /// <summary>What the sides say now; null when nobody's figure stands.</summary>
    public ScopeDiscrepancy? Scope { get; }

    /// <summary>The claims of a case by what they count; a contradiction counts as what it contradicts.</summary>
    public static IEnumerable<ScopeGroup> Of(CaseEvidence evidence, ComparisonOptions options)
    {
        var byId = evidence.Claims.ToDictionary(claim => claim.Id);
        var documents = evidence.Documents.ToDictionary(document => document.Id);
        return evidence.Claims
            .GroupBy(claim => ScopeKey.Of(claim.Dispute?.Of is { } id && byId.TryGetValue(id, out var contradicted) ? contradicted : claim))
            .Where(group => group.Key is not null && group.Any(QueueRanking.IsOpen))
            .Select(group => new ScopeGroup(new(evidence.Case, [.. group], DocumentsOf(group, documents)), options));
    }

    /// <summary>The claims whose influence is not plainly none, each with the scope as it would be the other way.</summary>
    public IEnumerable<(Claim Claim, ScopeDiscrepancy? Otherwise)> Turned() =>
        from claim in _evidence.Claims
        where QueueRanking.IsOpen(claim)
        let heldBack = ReviewThreshold.HoldsBack(claim, _options.ReviewThreshold)
        where heldBack || _standing.Contains(claim.Id)
        select (claim, Compare(_evidence.Claims.Where(other => other.Id != claim.Id).Concat(heldBack ? [claim with { Confidence = 1 }] : [])));

    private static IReadOnlyList<SourceDocument> DocumentsOf(IEnumerable<Claim> claims, Dictionary<DocumentId, SourceDocument> documents) =>
        [.. claims.Select(claim => claim.DocumentId).OfType<DocumentId>().Distinct().Where(documents.ContainsKey).Select(id => documents[id])];

    private ScopeDiscrepancy? Compare(IEnumerable<Claim> claims) =>
        CaseComparison.Compare(_evidence with { Claims = [.. claims] }, _options).Scopes.FirstOrDefault();
}
