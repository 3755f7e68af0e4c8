using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Checking.Rules;

/// <summary>It lies outside every figure that stands in its exact scope.</summary>
internal sealed class ContradictedRule : ICheckRule
{
    public CheckFinding? Apply(CheckedCount count)
    {
        var range = count.Range();
        if (count.Said.Quantity.Interval is not { } said || range.IsEmpty || range.Any(figure => figure.Figure.Interval.Overlaps(said)))
        {
            return null;
        }

        return new(CheckVerdict.Contradicted, $"{Wording.Count(said)} lies outside every figure on record for this scope: {CheckWording.List(range)}.")
        {
            Against = [.. range.SelectMany(figure => figure.Claims).Select(claim => claim.Claim)],
            Bound = range.Aggregate(count.Said.Quantity.Bound, (bound, figure) => BoundedCount.Weaker(bound, EndFacing(figure, said.Lower > figure.Figure.Interval.Upper))),
        };
    }

    private static Claims.Bound EndFacing(ReportedFigure figure, bool above) => above ? figure.Count.UpperBound : figure.Count.LowerBound;
}
