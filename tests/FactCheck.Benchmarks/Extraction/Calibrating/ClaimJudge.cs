using FactCheck.Core.Claims;

namespace FactCheck.Benchmarks.Extraction.Calibrating;

/// <summary>
/// Sets the claims of one text against its labels: each label takes at most one claim that overlaps it, the best first. A claim
/// of a kind that the labels leave out counts only where one takes it.
/// </summary>
internal static class ClaimJudge
{
    private static readonly HashSet<string> UnlabelledRules = new(["several", "few", "handful", "none"], StringComparer.Ordinal);

    /// <summary>Whether number and harm, and whether all with the side, are right for each claim that counts.</summary>
    public static IEnumerable<(Claim Claim, bool CountIsRight, bool IsRight)> Judge(IReadOnlyList<Claim> claims, IReadOnlyList<CorpusLabel> labels, int bodyStart)
    {
        var labelOf = Pair(claims, labels);
        foreach (var claim in claims)
        {
            if (!labelOf.TryGetValue(claim, out var label))
            {
                if (IsLabelled(claim, bodyStart))
                {
                    yield return (claim, false, false);
                }
            }
            else if (!label.IsOptional)
            {
                var count = label.HarmAgrees(claim) && label.CountAgrees(claim.Quantity);
                yield return (claim, count, count && label.SideAgrees(claim.Source));
            }
        }
    }

    private static Dictionary<Claim, CorpusLabel> Pair(IReadOnlyList<Claim> claims, IReadOnlyList<CorpusLabel> labels)
    {
        var pairs =
            from label in labels
            from claim in claims
            let overlap = Math.Min(label.Span.End, claim.Span!.Value.End) - Math.Max(label.Span.Start, claim.Span.Value.Start)
            where overlap > 0
            let count = label.CountAgrees(claim.Quantity) ? 1 : 0
            let harm = label.HarmAgrees(claim) ? 1 : 0
            where count + harm > 0
            orderby count + harm descending, count descending, overlap descending
            select (label, claim);
        var taken = new HashSet<CorpusLabel>();
        var labelOf = new Dictionary<Claim, CorpusLabel>(ReferenceEqualityComparer.Instance);
        foreach (var (label, claim) in pairs)
        {
            if (!taken.Contains(label) && labelOf.TryAdd(claim, label))
            {
                taken.Add(label);
            }
        }

        return labelOf;
    }

    private static bool IsLabelled(Claim claim, int bodyStart) =>
        claim.Span!.Value.Start >= bodyStart
        && claim.Harm != Harm.Infected && claim.Harm != Harm.Convicted && claim.Harm != Harm.MedicalHelp
        && claim.Dispute is null && claim.Certainty != Certainty.Denied && !UnlabelledRules.Contains(claim.Quantity.Rule);
}
