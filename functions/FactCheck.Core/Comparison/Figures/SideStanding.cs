using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Policies;

namespace FactCheck.Core.Comparison.Figures;

/// <summary>Applies a policy to what one side has said.</summary>
internal static class SideStanding
{
    /// <summary>What stands of a side for itself, with no other side to be close to.</summary>
    public static SideFigures Alone(Side side, ImmutableArray<Figure> history, IStandingPolicy policy) =>
        new(side, history.IsEmpty ? null : Standing(FigureChain.Latest(history, DateOnly.MaxValue), policy), history);

    /// <summary>What stands of a side beside another's figure: the last of each group by a day, those near enough in time.</summary>
    public static SideFigures Beside(
        Side side, ImmutableArray<Figure> history, Figure own, Figure other, int days, IStandingPolicy policy)
    {
        var latest = FigureChain.Latest(history, own.AsOf.Through);
        return new(side, Standing([.. latest.Where(figure => figure.DaysTo(other) <= days)], policy), history);
    }

    private static StandingFigure Standing(ImmutableArray<Figure> candidates, IStandingPolicy policy)
    {
        var choice = policy.Choose(candidates);
        var figures = choice.Figures;
        return new()
        {
            Interval = choice.Count.Interval,
            LowerBound = choice.Count.LowerBound,
            UpperBound = choice.Count.UpperBound,
            Best = choice.Best,
            Provisional = choice.Provisional,
            Sources = Names.Distinct([.. figures.Select(figure => figure.Source)]),
            AsOf = figures.Max(figure => figure.AsOf.Through),
            LastStated = figures.Max(figure => figure.LastStated),
            ClaimIds = [.. figures.SelectMany(figure => figure.Claims).Select(evidence => evidence.ClaimId)],
            Relays = Names.Distinct([.. figures.SelectMany(figure => figure.Relays)]),
            RelaysDisagree = figures.Any(figure => figure.RelaysDisagree),
            SourcesDisagree = figures.Select(figure => figure.Interval).Distinct().Skip(1).Any(),
        };
    }
}
