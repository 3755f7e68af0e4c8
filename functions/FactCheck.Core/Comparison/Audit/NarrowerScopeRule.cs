using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Audit;

/// <summary>One source's count for some of the people, or a place inside another, against its count for all of them.</summary>
internal sealed class NarrowerScopeRule : IAuditRule
{
    public IEnumerable<AuditFinding> Check(AuditedCounts counts)
    {
        foreach (var group in counts.All.Where(claim => claim.Source.Name is not null).GroupBy(claim => (claim.Source.Name, claim.Harm, claim.Basis, claim.AsOf?.Date, claim.Period)))
        {
            var claims = group.ToArray();
            foreach (var whole in claims)
            {
                foreach (var part in claims)
                {
                    if (IsNarrower(part, whole) && !ClaimRules.CanBePartOf(part.Quantity.Interval!.Value, whole.Quantity.Interval!.Value))
                    {
                        yield return Finding.Of(AuditFindingKind.PartExceedsWhole, $"{whole.Source.Name} gives {Finding.Say(part)} for a narrower scope than {Finding.Say(whole)}.", null, whole, part);
                    }
                }
            }
        }
    }

    private static bool IsNarrower(Claim part, Claim whole)
    {
        var fewer = part.Victims.Classes.IsWithin(whole.Victims.Classes);
        var inside = part.Place is not null && (part.Place.IsSameAs(whole.Place) || IsInside(part.Place, whole.Place));
        return fewer && inside && !(part.Victims.Classes == whole.Victims.Classes && part.Place!.IsSameAs(whole.Place));
    }

    private static bool IsInside(Place part, Place? whole) =>
        whole is not null && part.Country == whole.Country && whole.Country is not null
        && ((whole.Kind == PlaceKind.Country && part.Kind != PlaceKind.Country) || string.Equals(part.Parent, whole.Name, StringComparison.Ordinal));
}
