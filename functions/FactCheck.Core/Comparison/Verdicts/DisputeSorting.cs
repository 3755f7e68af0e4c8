using System.Collections.Immutable;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Comparison.Verdicts;

/// <summary>Tells the disputes that speak to what stands in a scope from those that come too long before or after.</summary>
internal static class DisputeSorting
{
    public static (ImmutableArray<StandingDispute> Standing, ImmutableArray<Exclusion> Excluded) Sort(
        IEnumerable<AdmittedClaim> disputes, ImmutableArray<SideFigures> sides, int days)
    {
        var oldestFirst = FigureChain.InOrder(disputes);
        if (oldestFirst.Count == 0)
        {
            return ([], []);
        }

        var standing = ImmutableArray.CreateBuilder<StandingDispute>();
        var excluded = ImmutableArray.CreateBuilder<Exclusion>();
        var figureOf = sides
            .SelectMany(side => side.History.SelectMany(figure => figure.Claims.Select(evidence => (evidence.ClaimId, figure))))
            .ToDictionary(pair => pair.ClaimId, pair => pair.figure);
        foreach (var dispute in oldestFirst)
        {
            if (IsFarFromAll(dispute, sides, days))
            {
                excluded.Add(Exclusions.For(
                    dispute.Claim, ExclusionReason.TooFarApart, $"More than {Wording.Days(days)} lie between it and the figures it could contradict."));
            }
            else
            {
                var contradicted = dispute.Claim.Dispute?.Of is { } id ? figureOf.GetValueOrDefault(id) : null;
                standing.Add(StandingDispute.From(dispute, ReplacementOf(contradicted)));
                excluded.Add(Exclusions.For(
                    dispute.Claim, ExclusionReason.Dispute, "It contradicts without a number, so it enters no difference and no bound."));
            }
        }

        return (standing.ToImmutable(), excluded.ToImmutable());
    }

    private static FigureReference? ReplacementOf(Figure? contradicted) =>
        contradicted?.SupersededBy is { } successor && successor.Interval != contradicted.Interval ? successor : null;

    private static bool IsFarFromAll(AdmittedClaim dispute, ImmutableArray<SideFigures> sides, int days)
    {
        var others = sides.Where(side => side.Side != dispute.Claim.Source.Side).Select(side => side.Standing).OfType<StandingFigure>().ToList();
        return others.Count > 0 && others.TrueForAll(figure => figure.Stated().DaysTo(dispute.Date) > days);
    }
}
