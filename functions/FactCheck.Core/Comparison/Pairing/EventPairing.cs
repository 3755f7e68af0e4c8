using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Comparison.Pairing;

/// <summary>Makes the pairs that statistics over many events rest on.</summary>
public static class EventPairing
{
    /// <summary>
    /// One pair for each event: its widest scope of the harm in which both sides have given comparable figures. Revisions
    /// and narrower scopes of the same event are no further pairs.
    /// </summary>
    /// <param name="cases">The compared events, each once, in any order.</param>
    /// <param name="harm">The harm.</param>
    public static EventPairs Pair(IEnumerable<CaseDiscrepancies> cases, Harm harm)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(harm);
        var pairs = ImmutableArray.CreateBuilder<EventPair>();
        var leftOut = ImmutableArray.CreateBuilder<LeftOutScope>();
        foreach (var item in cases.OrderBy(item => item.CaseId.Value, StringComparer.Ordinal))
        {
            var scopes = item.Scopes.Where(scope => scope.Scope.Harm == harm).ToList();
            var widest = scopes.Find(scope => scope.Discrepancy is not null);
            if (widest is not null)
            {
                pairs.Add(PairOf(widest));
            }

            if (scopes.Count == 0)
            {
                leftOut.Add(new(item.CaseId, null, [], $"The event has no standing figure for this harm: {harm}."));
            }

            leftOut.AddRange(scopes.Where(scope => scope != widest).Select(scope => LeftOut(scope, widest)));
        }

        return new(harm, pairs.ToImmutable(), leftOut.ToImmutable());
    }

    private static EventPair PairOf(ScopeDiscrepancy scope)
    {
        var (official, other) = (scope.Official.Standing!, scope.Other.Standing!);
        return new(
            scope.Scope.CaseId,
            scope.Scope,
            official.Interval,
            other.Interval,
            BoundedCount.Weaker(official.Bound, other.Bound),
            official.AsOf,
            other.AsOf,
            official.ClaimIds,
            other.ClaimIds);
    }

    private static LeftOutScope LeftOut(ScopeDiscrepancy scope, ScopeDiscrepancy? widest)
    {
        var (reasons, sentence) = scope switch
        {
            { Discrepancy: not null } => (
                new[] { ExclusionReason.SubsetOfOther },
                $"The event gives one pair, and its widest shared scope is another ({Wording.Scope(widest!.Scope)})."),
            { Verdict: not null } => ([ExclusionReason.Dispute], "One side contradicts the other and gives no number."),
            { Official.Standing: not null, Other.Standing: not null } =>
                ([ExclusionReason.TooFarApart], "The figures of the two sides lie too far apart in time."),
            { Official.Standing: null, Other.Standing: null } => ([], "Neither side of the comparison gives a number."),
            { Official.Standing: null } => ([], "The official side gives no number."),
            _ => (Array.Empty<ExclusionReason>(), $"The {Wording.Plain(scope.Other.Side)} side gives no number."),
        };
        return new(scope.Scope.CaseId, scope.Scope, [.. reasons], sentence);
    }
}
