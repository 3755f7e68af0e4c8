using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Audit;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Policies;
using FactCheck.Core.Comparison.Timeline;
using FactCheck.Core.Reviewing;

namespace FactCheck.Api.Report;

/// <summary>All that a report tells.</summary>
internal sealed record ReportContent(
    CaseEvidence Evidence,
    CaseDiscrepancies Discrepancies,
    CaseTimeline Timeline,
    PolicyTable Policies,
    ImmutableArray<AuditReport> Audits)
{
    private readonly Dictionary<DocumentId, SourceDocument> _documents = Evidence.Documents.ToDictionary(document => document.Id);

    private readonly Dictionary<ClaimId, Claim> _claims = Evidence.Claims.ToDictionary(claim => claim.Id);

    private readonly ILookup<ClaimId, Exclusion> _exclusions = Discrepancies.Exclusions
        .Concat(Discrepancies.Scopes.SelectMany(scope => scope.Exclusions))
        .ToLookup(exclusion => exclusion.ClaimId);

    /// <summary>The documents, by day of publication.</summary>
    public IEnumerable<SourceDocument> Documents => Evidence.Documents
        .OrderBy(document => document.Known.PublishedOn ?? DateOnly.MaxValue)
        .ThenBy(document => document.Id.Value, StringComparer.Ordinal);

    public SourceDocument? Document(DocumentId? id) => id is null ? null : _documents.GetValueOrDefault(id);

    public Claim? Claim(ClaimId id) => _claims.GetValueOrDefault(id);

    /// <summary>Why a claim is not what is compared; empty when it is.</summary>
    public IEnumerable<Exclusion> ExclusionsOf(ClaimId id) => _exclusions[id];
}
