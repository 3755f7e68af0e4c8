namespace FactCheck.Core.Comparison.Audit;

/// <summary>One way in which a document may not fit itself.</summary>
internal interface IAuditRule
{
    IEnumerable<AuditFinding> Check(AuditedCounts counts);
}
