using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Audit;

/// <summary>Two figures of one source for one scope and date that share no number.</summary>
internal sealed class SelfContradictionRule : IAuditRule
{
    public IEnumerable<AuditFinding> Check(AuditedCounts counts)
    {
        var named = counts.All.Where(claim => claim is { Source.Name: not null, PartOf: null });
        foreach (var group in named.GroupBy(claim => (claim.Source.Name, Scope: Scope.Of(claim), claim.AsOf?.Date, claim.Period)))
        {
            var claims = group.ToArray();
            for (var i = 1; i < claims.Length; i++)
            {
                var earlier = claims[..i].FirstOrDefault(claim => !claim.Quantity.Interval!.Value.Overlaps(claims[i].Quantity.Interval!.Value));
                if (earlier is not null)
                {
                    yield return Finding.Of(AuditFindingKind.SourceContradictsItself, $"{claims[i].Source.Name} gives both {Finding.Say(earlier)} and {Finding.Say(claims[i])}.", null, earlier, claims[i]);
                }
            }
        }
    }
}
