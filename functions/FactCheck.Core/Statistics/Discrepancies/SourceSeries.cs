using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Timeline;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Statistics.Agreement;
using FactCheck.Core.Statistics.Revisions;

namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>What the sources of one event said over time, in the one scope that the event is analysed in.</summary>
internal sealed class SourceSeries
{
    private readonly Case _case;
    private readonly ScopeTimeline? _scope;

    /// <param name="evidence">The event.</param>
    /// <param name="options">What is compared with what.</param>
    /// <param name="harm">The harm.</param>
    /// <param name="paired">The scope of the event's pair; null when it has none, and its widest scope is taken.</param>
    public SourceSeries(CaseEvidence evidence, ComparisonOptions options, Harm harm, Scope? paired)
    {
        _case = evidence.Case;
        var scopes = Timelines.Of(evidence, options).Scopes.Where(scope => scope.Scope.Harm == harm);
        _scope = scopes.FirstOrDefault(scope => paired is null || IsSame(scope.Scope, paired));
    }

    /// <summary>How each source of some sides revised its counts.</summary>
    public IEnumerable<SourceRevisions> Revisions(IReadOnlyCollection<Side> sides, double level) => _scope is not { } scope
        ? []
        : from side in scope.Series
          where sides.Contains(side.Side)
          from source in side.Entries.GroupBy(entry => entry.Figure.Group, StringComparer.OrdinalIgnoreCase).OrderBy(source => source.Key, StringComparer.OrdinalIgnoreCase)
          select new SourceRevisions(
              _case.Id,
              scope.Scope,
              side.Side,
              source.Key,
              RevisionAnalysis.Compute(source.Select(Point), source.Key, _case.Start, level));

    /// <summary>The latest figure of each source that lies within the window of the newest of all.</summary>
    public ImmutableArray<SourceRating> Ratings(int windowDays)
    {
        var standing = (_scope?.Series ?? [])
            .SelectMany(side => side.Entries)
            .Where(entry => entry.Retraction is null)
            .Select(entry => entry.Figure)
            .OrderBy(figure => figure.AsOf.Through)
            .ThenBy(figure => figure.Claims[0].ClaimId.Value, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. standing
                .GroupBy(figure => figure.Group, StringComparer.OrdinalIgnoreCase)
                .Select(source => source.Last())
                .Where(figure => figure.DaysTo(standing[^1]) <= windowDays)
                .Select(figure => new SourceRating(figure.Group, _case.Id.Value, figure.Interval, figure.Claims[0].ClaimId.Value)),
        ];
    }

    private static RevisionPoint Point(TimelineEntry entry) =>
        new(entry.Figure.AsOf.Through, entry.Figure.Interval, entry.Figure.Claims[0].ClaimId.Value, entry.Retraction is not null);

    /// <summary>Whether two scopes of one case are the same, whatever the parent of their place is said to be.</summary>
    private static bool IsSame(Scope one, Scope other) =>
        one.Harm == other.Harm
        && one.Victims == other.Victims
        && one.Basis == other.Basis
        && (one.Place, other.Place) is ({ } here, { } there)
        && (here.Kind, here.Country) == (there.Kind, there.Country)
        && string.Equals(here.Name, there.Name, StringComparison.OrdinalIgnoreCase);
}
