using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Audit;

/// <summary>Killed and injured of one source and scope against its casualties or victims.</summary>
internal sealed class SumRule : IAuditRule
{
    public IEnumerable<AuditFinding> Check(AuditedCounts counts)
    {
        foreach (var group in counts.All.Where(claim => claim.PartOf is null).GroupBy(claim => (claim.Source.Name, Place: ScopePlace.Of(claim.Place), claim.Victims.Classes, claim.AsOf?.Date)))
        {
            var killed = group.FirstOrDefault(claim => claim.Harm == Harm.Killed);
            var injured = group.FirstOrDefault(claim => claim.Harm == Harm.Injured);
            if (killed is null || injured is null)
            {
                continue;
            }

            var sum = Sum(killed, injured);
            foreach (var total in group.Where(claim => (claim.Harm == Harm.Casualties || claim.Harm == Harm.Victims) && !claim.Quantity.Interval!.Value.Overlaps(sum)))
            {
                yield return Finding.Of(AuditFindingKind.SumDiffers, $"{Finding.Say(killed)} and {Finding.Say(injured)} make {Finding.Say(sum)}, not {Finding.Say(total)}.", null, killed, injured, total);
            }
        }
    }

    /// <summary>The sum of two counts, within their ends.</summary>
    internal static CountInterval Sum(Claim left, Claim right)
    {
        var (a, b) = (left.Quantity.Interval!.Value, right.Quantity.Interval!.Value);
        long? upper = a.Upper is { } x && b.Upper is { } y ? Math.Min(x + y, CountInterval.Maximum) : null;
        return new CountInterval(Math.Min(a.Lower + b.Lower, CountInterval.Maximum), upper);
    }
}
