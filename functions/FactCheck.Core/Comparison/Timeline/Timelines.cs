using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Verdicts;
using FactCheck.Core.Reviewing;

namespace FactCheck.Core.Comparison.Timeline;

/// <summary>Lays out over time what the sides of a case said. Pure, and independent of the order of its input.</summary>
public static class Timelines
{
    /// <summary>The timeline of a case.</summary>
    /// <param name="evidence">The case with everything that was said about it.</param>
    /// <param name="options">Which claims: harm, place, armed groups' counts, and what was known on a day. The rest has no effect.</param>
    public static CaseTimeline Of(CaseEvidence evidence, ComparisonOptions options)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(options);
        var gate = ClaimGate.Sort(evidence, options);
        var takenBack = gate.Excluded
            .Where(item => item is { WouldBe: not null, Exclusion.Reason: ExclusionReason.Retracted })
            .ToDictionary(item => item.Claim.Id, item => item.Exclusion.By);
        var retractions = new FigureRetractions(takenBack, evidence.Claims, evidence.Documents);
        var recorded = evidence.Documents.ToDictionary(document => document.Id, document => document.RecordedAt);
        var spoken = gate.Figures
            .Concat(gate.Disputes)
            .Concat(gate.Excluded.Where(item => takenBack.ContainsKey(item.Claim.Id)).Select(item => item.WouldBe!));
        var scopes = spoken
            .GroupBy(claim => claim.Scope)
            .Select(scope => new ScopeTimeline(CanonicalScope.Of(evidence.Case.Id, scope.Key, scope), [.. SeriesOf(scope, retractions, recorded)]));
        return new(evidence.Case.Id, options.KnownOn, [.. ScopeOrder.Sort(scopes, scope => scope.Scope, evidence.Case)]);
    }

    private static IEnumerable<TimelineSeries> SeriesOf(
        IEnumerable<AdmittedClaim> scope, FigureRetractions retractions, Dictionary<DocumentId, DateTimeOffset> recorded) => scope
        .GroupBy(claim => claim.Claim.Source.Side)
        .OrderByDescending(side => side.Key is Side.Official)
        .ThenBy(side => side.Key)
        .Select(side => new TimelineSeries(
            side.Key,
            [.. Entries(FigureChain.Build(side.Where(claim => claim.Claim.Dispute is null)), retractions, recorded)],
            [.. FigureChain.InOrder(side.Where(claim => claim.Claim.Dispute is not null)).Select(dispute => StandingDispute.From(dispute, null))]));

    private static IEnumerable<TimelineEntry> Entries(
        ImmutableArray<Figure> oldestFirst, FigureRetractions retractions, Dictionary<DocumentId, DateTimeOffset> recorded)
    {
        var groups = new Dictionary<string, (Figure Last, Figure? Before)>(StringComparer.OrdinalIgnoreCase);
        foreach (var figure in oldestFirst)
        {
            var before = !groups.TryGetValue(figure.Group, out var known) ? null
                : known.Last.AsOf.Through < figure.AsOf.Through ? known.Last
                : known.Before;
            groups[figure.Group] = (figure, before);
            yield return new(figure, KnownFrom(figure), RecordedAt(figure, recorded), ChangeOf(before, figure), before?.Reference(), retractions.Of(figure));
        }
    }

    private static DateOnly? KnownFrom(Figure figure) =>
        figure.Claims.Min(evidence => evidence.DocumentId is null ? evidence.Date.Date : evidence.PublishedOn);

    private static DateTimeOffset? RecordedAt(Figure figure, Dictionary<DocumentId, DateTimeOffset> recorded) =>
        figure.Claims.Select(evidence => evidence.DocumentId).OfType<DocumentId>().Select(id => (DateTimeOffset?)recorded[id]).Min();

    private static FigureChange ChangeOf(Figure? before, Figure now) => before is null ? FigureChange.First
        : now.Interval == before.Interval ? FigureChange.Unchanged
        : now.Interval.Lower > before.Interval.Upper ? FigureChange.Raised
        : now.Interval.Upper < before.Interval.Lower ? FigureChange.Lowered
        : before.Interval.Contains(now.Interval) ? FigureChange.Narrowed
        : now.Interval.Contains(before.Interval) ? FigureChange.Widened
        : FigureChange.Shifted;
}
