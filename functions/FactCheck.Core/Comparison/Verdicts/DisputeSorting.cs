using System.Collections.Immutable;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Comparison.Verdicts;

/// <summary>Tells the disputes that speak against a side's standing figure from those that do not.</summary>
internal static class DisputeSorting
{
    /// <summary>
    /// A dispute speaks against a figure when it is near enough in time and, where it is known what it contradicts, when that
    /// figure has not been replaced by a different one.
    /// </summary>
    public static (ImmutableArray<StandingDispute> Standing, ImmutableArray<Exclusion> Excluded) Sort(
        IEnumerable<AdmittedClaim> disputes, ImmutableArray<SideFigures> sides, int days)
    {
        var standing = ImmutableArray.CreateBuilder<StandingDispute>();
        var excluded = ImmutableArray.CreateBuilder<Exclusion>();
        var figureOf = sides
            .SelectMany(side => side.History.SelectMany(figure => figure.Claims.Select(evidence => (evidence.ClaimId, figure))))
            .ToDictionary(pair => pair.ClaimId, pair => pair.figure);
        foreach (var dispute in FigureChain.InOrder(disputes))
        {
            var contradicted = dispute.Claim.Dispute?.Of is { } id ? figureOf.GetValueOrDefault(id) : null;
            if (contradicted?.SupersededBy is { } successor && successor.Interval != contradicted.Interval)
            {
                excluded.Add(Exclusions.For(
                    dispute.Claim,
                    ExclusionReason.Superseded,
                    $"It contradicts {Wording.Count(contradicted.Interval)}, which {successor.Source} replaced by {Wording.Count(successor.Interval)} as of {Wording.Day(successor.AsOf)}.",
                    successor.ClaimId));
            }
            else if (IsFarFromAll(dispute, sides, days))
            {
                excluded.Add(Exclusions.For(
                    dispute.Claim, ExclusionReason.TooFarApart, $"More than {Wording.Days(days)} lie between it and the figures it could contradict."));
            }
            else
            {
                standing.Add(StandingDispute.From(dispute));
                excluded.Add(Exclusions.For(
                    dispute.Claim, ExclusionReason.Dispute, "It contradicts without a number, so it enters no difference and no bound."));
            }
        }

        return (standing.ToImmutable(), excluded.ToImmutable());
    }

    private static bool IsFarFromAll(AdmittedClaim dispute, ImmutableArray<SideFigures> sides, int days)
    {
        var others = sides.Where(side => side.Side != dispute.Claim.Source.Side).SelectMany(side => side.History).ToList();
        return others.Count > 0 && others.TrueForAll(figure => figure.Stated().DaysTo(dispute.Date) > days);
    }
}
