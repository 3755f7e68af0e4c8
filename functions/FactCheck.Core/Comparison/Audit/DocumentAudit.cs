using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Audit;

/// <summary>Checks one document against itself.</summary>
public static class DocumentAudit
{
    private static readonly IAuditRule[] Rules = [new PartRule(), new NarrowerScopeRule(), new SumRule(), new SelfContradictionRule(), new HeadlineRule()];

    /// <summary>Finds what does not fit. Denied and retracted claims, and disputes, are left out.</summary>
    /// <param name="claims">The claims of one document.</param>
    /// <param name="headline">The claims read from its title; empty when it has none, or the title stands in the text.</param>
    /// <returns>The findings, by kind and then in the order of the text; the same for the same claims in any order.</returns>
    public static ImmutableArray<AuditFinding> Run(IReadOnlyList<Claim> claims, IReadOnlyList<Claim> headline)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(headline);
        var counts = new AuditedCounts(claims, headline);
        return
        [
            .. Rules.SelectMany(rule => rule.Check(counts))
                .DistinctBy(finding => (finding.Kind, string.Join('|', finding.Claims)))
                .OrderBy(finding => finding.Kind)
                .ThenBy(finding => counts.PositionOf(finding.Claims[0])),
        ];
    }
}
