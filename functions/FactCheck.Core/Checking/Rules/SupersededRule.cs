using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Checking.Rules;

/// <summary>The source named said so, and it, or its group, gave another figure later.</summary>
internal sealed class SupersededRule : ICheckRule
{
    public CheckFinding? Apply(CheckedCount count)
    {
        var same = SameFigure.Of(count).ToList();
        if (same is not [{ Figure.Figure.SupersededBy: { } successor } first, ..])
        {
            return null;
        }

        var last = Last(count, successor);
        var now = last.ClaimId == successor.ClaimId ? string.Empty : $" The figure that stands is {CheckWording.Successor(last)}.";
        var reason = $"{CheckWording.Told(first.Claim)} was said, and was replaced by {CheckWording.Successor(successor)}.{now}{CheckWording.Relation(first.Match, count.Said, first.Claim)}";
        return new(CheckVerdict.Superseded, reason)
        {
            For = [.. same.Select(item => item.Claim.Claim)],
            Against = [.. count.Figures.Where(IsLater).Select(figure => figure.First.Claim)],
            Bound = count.Said.Quantity.Bound,
        };

        bool IsLater(ReportedFigure figure) => figure.First.Claim.Id == successor.ClaimId || figure.First.Claim.Id == last.ClaimId;
    }

    private static FigureReference Last(CheckedCount count, FigureReference successor)
    {
        var byFirst = count.Figures.ToDictionary(figure => figure.First.Claim.Id);
        while (byFirst.TryGetValue(successor.ClaimId, out var figure) && figure.Figure.SupersededBy is { } next)
        {
            successor = next;
        }

        return successor;
    }
}
