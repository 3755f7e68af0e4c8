using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Audit;

/// <summary>The headline against the text: a figure that no count of that harm admits, or the sum of several harms given as one.</summary>
internal sealed class HeadlineRule : IAuditRule
{
    public IEnumerable<AuditFinding> Check(AuditedCounts counts)
    {
        foreach (var headline in counts.Headline)
        {
            var said = headline.Quantity.Interval!.Value;
            var body = counts.All.Where(claim => claim.Harm == headline.Harm).ToArray();
            if (body.Length == 0 || body.Any(claim => claim.Quantity.Interval!.Value.Overlaps(said)))
            {
                continue;
            }

            if (SumIn(counts, headline) is var (killed, injured))
            {
                yield return Finding.Of(AuditFindingKind.HeadlineCountsAll, $"The headline's {Finding.Say(headline)} is {Finding.Say(killed)} and {Finding.Say(injured)} together.", headline.Quote, killed, injured);
            }
            else
            {
                yield return Finding.Of(AuditFindingKind.HeadlineDiffers, $"The headline says {Finding.Say(headline)}; the text says {string.Join(", ", body.Select(Finding.Say).Distinct())}.", headline.Quote, body);
            }
        }
    }

    private static (Claim Killed, Claim Injured)? SumIn(AuditedCounts counts, Claim headline)
    {
        foreach (var killed in counts.All.Where(claim => claim.Harm == Harm.Killed))
        {
            foreach (var injured in counts.All.Where(claim => claim.Harm == Harm.Injured && claim.Source.Name == killed.Source.Name))
            {
                if (SumRule.Sum(killed, injured).Overlaps(headline.Quantity.Interval!.Value))
                {
                    return (killed, injured);
                }
            }
        }

        return null;
    }
}
