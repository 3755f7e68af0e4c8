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

        var scopes = count.Claims.Scopes.Where(scope => scope.Key != own && scope.Key.Basis == own.Basis).ToList();
        var tree = new PlaceTree([place, .. scopes.Select(scope => scope.Place)]);
        return scopes.Select(scope => Against(count, scope, said, place, tree)).OfType<CheckFinding>().FirstOrDefault();
    }

    /// <summary>The bound that a scope sets; null when it sets none. Only a scope with a claim that could set one is gated.</summary>
    private static CheckFinding? Against(CheckedCount count, ScopeClaims scope, CountInterval said, ScopePlace place, PlaceTree tree)
    {
        var victims = count.Said.Victims.Classes;
        var tooLarge = scope.Claims.Any(claim => said.Lower > claim.Quantity.Upper) && victims.IsWithin(scope.Key.Victims) && IsWithin(tree, place, scope.Place);
        var tooSmall = scope.Claims.Any(claim => claim.Quantity.Lower > said.Upper) && scope.Key.Victims.IsWithin(victims) && IsWithin(tree, scope.Place, place);
        if (!tooLarge && !tooSmall)
        {
            return null;
        }

        var figures = count.Claims.FiguresOf([scope.Key]).Where(figure => count.Stands(figure) && figure.Claims.Any(count.Speaker.IsOfSide) && !count.IsFar(figure)).ToList();
        tooLarge &= figures.TrueForAll(figure => said.Lower > figure.Figure.Interval.Upper);
        tooSmall &= figures.TrueForAll(figure => figure.Figure.Interval.Lower > said.Upper);
        return figures.Count > 0 && (tooLarge || tooSmall) ? Contradicted(count, figures, tooLarge) : null;
    }

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
