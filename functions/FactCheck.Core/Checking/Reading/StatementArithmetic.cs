using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Audit;

namespace FactCheck.Core.Checking.Reading;

/// <summary>Holds the counts of a statement against one another, by the rules by which a document is audited.</summary>
internal sealed class StatementArithmetic
{
    private const string Own = "The statement";
    private readonly ImmutableArray<AuditFinding> _findings;

    /// <param name="claims">The counts of the statement.</param>
    public StatementArithmetic(IEnumerable<Claim> claims) =>
        _findings =
        [
            .. DocumentAudit.Run([.. claims.Select(Spoken)], []).Where(finding => finding.Kind is not AuditFindingKind.SourceContradictsItself),
        ];

    /// <summary>What does not add up and involves a claim.</summary>
    public ImmutableArray<AuditFinding> Of(Claim claim) => [.. _findings.Where(finding => finding.Claims.Contains(claim.Id))];

    /// <summary>
    /// The finding that a claim is to blame for: a part that is too large, parts that are too many, a sum that is wrong. The
    /// other counts of the finding are judged by the evidence.
    /// </summary>
    public AuditFinding? Fault(Claim claim) => _findings.FirstOrDefault(finding => finding.Kind switch
    {
        AuditFindingKind.SumDiffers => finding.Claims[^1] == claim.Id,
        _ => finding.Claims[0] != claim.Id && finding.Claims.Contains(claim.Id),
    });

    /// <summary>Counts that nobody is named for are the statement's own, and are held against one another as those of one source.</summary>
    private static Claim Spoken(Claim claim) =>
        claim.Source.Name is null ? claim with { Source = claim.Source with { Name = Own } } : claim;
}
