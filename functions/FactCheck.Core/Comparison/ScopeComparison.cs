using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Measures;
using FactCheck.Core.Comparison.Policies;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Comparison;

/// <summary>Compares what the sides say in one scope.</summary>
internal sealed class ScopeComparison(ComparisonOptions options, IStandingPolicy policy)
{
    public ScopeDiscrepancy Compare(Scope scope, ScopeClaims claims)
    {
        var bySide = claims.Figures
            .GroupBy(claim => claim.Claim.Source.Side)
            .ToDictionary(side => side.Key, side => FigureChain.Build(side));
        var officialHistory = bySide.GetValueOrDefault(Side.Official, []);
        var otherHistory = bySide.GetValueOrDefault(options.Against, []);
        var shared = SharedWindow.Newest(officialHistory, otherHistory, options.WindowDays);
        var official = SideOf(Side.Official, officialHistory, shared?.Official, shared?.Other);
        var other = SideOf(options.Against, otherHistory, shared?.Other, shared?.Official);
        ImmutableArray<SideFigures> rest =
        [
            .. bySide
                .Where(side => side.Key is not Side.Official && side.Key != options.Against)
                .OrderBy(side => side.Key)
                .Select(side => SideOf(side.Key, side.Value, null, null)),
        ];

        var (spoken, disputeExclusions) = DisputeSorting.Sort(claims.Disputes, [official, other, .. rest], options.WindowDays);
        var pair = shared is not null && official.Standing is { } o && other.Standing is { } q ? (Official: o, Other: q) : default((StandingFigure Official, StandingFigure Other)?);
        var nobodyNear = pair is null && official.Standing is not null && other.Standing is not null;
        return new()
        {
            Scope = scope,
            Official = official,
            Other = other,
            NotCompared = rest,
            Verdict = pair is { } figuresOfBoth
                ? VerdictRule.Of(figuresOfBoth.Official.Count, figuresOfBoth.Other.Count)
                : DisputeRule.Of(official, other, spoken),
            Discrepancy = pair is { } measured ? Discrepancy.Between(measured.Official.Interval, measured.Other.Interval) : null,
            Disputes = spoken,
            Exclusions =
            [
                .. claims.Excluded
                    .Concat(disputeExclusions)
                    .Concat(new FigureExclusions(official, shared?.Official, shared?.Other, options).All(nobodyNear))
                    .Concat(new FigureExclusions(other, shared?.Other, shared?.Official, options).All(nobodyNear))
                    .Concat(rest.SelectMany(side => new FigureExclusions(side, null, null, options).All(facesNobodyNear: false)))
                    .OrderBy(exclusion => exclusion.ClaimId.Value, StringComparer.Ordinal),
            ],
        };
    }

    private SideFigures SideOf(Side side, ImmutableArray<Figure> history, Figure? newest, Figure? facing) =>
        newest is not null && facing is not null
            ? SideStanding.Beside(side, history, newest, facing, options.WindowDays, policy)
            : SideStanding.Alone(side, history, policy);
}
