using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Audit;

/// <summary>Parts against their whole, one by one and added up for each kind of people once.</summary>
internal sealed class PartRule : IAuditRule
{
    public IEnumerable<AuditFinding> Check(AuditedCounts counts)
    {
        foreach (var group in counts.All.Where(claim => claim.PartOf is not null).GroupBy(claim => claim.PartOf!))
        {
            if (counts.Find(group.Key) is not { Quantity.Interval: { Upper: { } most } } whole)
            {
                continue;
            }

            var larger = group.Where(part => !ClaimRules.CanBePartOf(part.Quantity.Interval!.Value, whole.Quantity.Interval!.Value)).ToList();
            foreach (var part in larger)
            {
                yield return Finding.Of(AuditFindingKind.PartExceedsWhole, $"{Finding.Say(part)} are said to be a part of {Finding.Say(whole)}.", null, whole, part);
            }

            var parts = group.Where(part => part.Harm == whole.Harm).DistinctBy(part => (part.Victims.Classes, part.Place?.Name, part.Victims.Label)).ToArray();
            var sum = parts.Sum(part => part.Quantity.Interval!.Value.Lower);
            if (larger.Count == 0 && parts.Length > 1 && sum > most)
            {
                yield return Finding.Of(AuditFindingKind.PartsExceedWhole, $"The parts of {Finding.Say(whole)} add up to {sum:N0}.", null, [whole, .. parts]);
            }
        }
    }
}
