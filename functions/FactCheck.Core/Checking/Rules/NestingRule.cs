using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Nesting;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Checking.Rules;

/// <summary>
/// It is larger than its whole, or smaller than its part: a scope that holds it, or lies in it, by place and victims. The
/// figures of that scope must all rule it out.
/// </summary>
internal sealed class NestingRule : ICheckRule
{
    public CheckFinding? Apply(CheckedCount count)
    {
        if (count.Said.Quantity.Interval is not { } said || count.Scope is not { } own || ScopePlace.Of(count.Said.Place) is not { } place)
        {
            return null;
        }

        var tree = new PlaceTree([place, .. count.Claims.Figures.Select(scope => scope.First().First.Place)]);
        foreach (var scope in count.Claims.Figures.Where(scope => scope.Key != own && scope.Key.Harm == own.Harm && scope.Key.Basis == own.Basis))
        {
            var figures = scope.Where(figure => count.Stands(figure) && figure.Claims.Any(count.Speaker.IsOfSide) && !IsFar(count, figure)).ToList();
            if (figures.Count == 0)
            {
                continue;
            }

            var other = figures[0].First.Place;
            var tooLarge = figures.TrueForAll(figure => said.Lower > figure.Figure.Interval.Upper) && own.Victims.IsWithin(scope.Key.Victims) && IsWithin(tree, place, other);
            var tooSmall = !tooLarge && figures.TrueForAll(figure => figure.Figure.Interval.Lower > said.Upper) && scope.Key.Victims.IsWithin(own.Victims) && IsWithin(tree, other, place);
            if (tooLarge || tooSmall)
            {
                return Contradicted(count, figures, tooLarge);
            }
        }

        return null;
    }

    private static bool IsFar(CheckedCount count, ReportedFigure figure) =>
        count.Day is { } day && day.DaysTo(figure.Figure.Stated()) > ComparisonOptions.DefaultWindowDays;

    private static bool IsWithin(PlaceTree tree, ScopePlace part, ScopePlace whole) =>
        tree.SelfAndWider(part).Any(step => step.Key == PlaceKey.Of(whole) && (step.Kind is null || step.Kind == whole.Kind));

    private static CheckFinding Contradicted(CheckedCount count, List<ReportedFigure> figures, bool tooLarge)
    {
        var (said, other) = (Scope.Of(count.Said), Scope.Of(figures[0].First.Claim));
        var (part, whole) = tooLarge ? (said, other) : (other, said);
        var relation = tooLarge ? "more than were counted in all" : "fewer than were counted in a part";
        return new(
            CheckVerdict.Contradicted,
            $"{CheckWording.Count(count.Said)} is {relation}: {CheckWording.List(figures)}; {Wording.Scope(part)} lies within {Wording.Scope(whole)}.")
        {
            Against = [.. figures.Select(figure => figure.First.Claim)],
            Bound = figures.Aggregate(count.Said.Quantity.Bound, (bound, figure) => BoundedCount.Weaker(bound, tooLarge ? figure.Count.UpperBound : figure.Count.LowerBound)),
            ByNesting = true,
        };
    }
}
