using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Comparison.Nesting;

/// <summary>
/// Holds figures of nested scopes against each other: what is counted in a part was counted in its whole too, so that a
/// part's lower end is a lower bound of the whole, and the whole's upper end an upper bound of the part.
/// </summary>
internal static class NestedScopes
{
    /// <summary>Every contradiction between a part and its whole, for figures near enough in time.</summary>
    public static IEnumerable<NestingContradiction> Contradictions(IReadOnlyList<ScopeDiscrepancy> scopes, PlaceTree places, int days)
    {
        var figures = scopes.SelectMany(Standing).Where(item => item.Scope.Place is not null).ToList();
        var wholes = figures
            .Where(item => item.Figure.Interval.IsBounded)
            .ToLookup(item => (item.Scope.Harm, item.Scope.Basis, PlaceKey.Of(item.Scope.Place!)));
        foreach (var part in figures)
        {
            foreach (var (key, kind) in places.SelfAndWider(part.Scope.Place!))
            {
                foreach (var whole in wholes[(part.Scope.Harm, part.Scope.Basis, key)])
                {
                    if (part.Figure.Interval.Lower > whole.Figure.Interval.Upper
                        && (kind is null || kind == whole.Scope.Place!.Kind)
                        && part.Scope.Victims.IsWithin(whole.Scope.Victims)
                        && part.Scope != whole.Scope
                        && part.Figure.DaysTo(whole.Figure) <= days)
                    {
                        yield return Contradiction(part, whole);
                    }
                }
            }
        }
    }

    private static IEnumerable<(Scope Scope, Side Side, StandingFigure Figure)> Standing(ScopeDiscrepancy scope)
    {
        foreach (var side in (IEnumerable<SideFigures>)[scope.Official, scope.Other])
        {
            if (side.Standing is { } figure)
            {
                yield return (scope.Scope, side.Side, figure);
            }
        }
    }

    private static NestingContradiction Contradiction(
        (Scope Scope, Side Side, StandingFigure Figure) part, (Scope Scope, Side Side, StandingFigure Figure) whole)
    {
        Verdict? verdict = (part.Side == whole.Side, whole.Side) switch
        {
            (true, _) => null,
            (_, Side.Official) => Verdict.OfficialLower,
            _ => Verdict.OfficialHigher,
        };
        var sentence =
            $"{Wording.Count(part.Figure.Interval)} ({Wording.Scope(part.Scope)}; {Wording.Plain(part.Side)}, {Wording.Day(part.Figure.AsOf)}) "
            + $"cannot be a part of {Wording.Count(whole.Figure.Interval)} ({Wording.Scope(whole.Scope)}; {Wording.Plain(whole.Side)}, {Wording.Day(whole.Figure.AsOf)}).";
        return new(
            part.Scope,
            part.Side,
            part.Figure.Interval,
            part.Figure.AsOf,
            whole.Scope,
            whole.Side,
            whole.Figure.Interval,
            whole.Figure.AsOf,
            verdict,
            BoundedCount.Weaker(part.Figure.Count.LowerBound, whole.Figure.Count.UpperBound),
            [.. part.Figure.ClaimIds, .. whole.Figure.ClaimIds],
            sentence);
    }
}
