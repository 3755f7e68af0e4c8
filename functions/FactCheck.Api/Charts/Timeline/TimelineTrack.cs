using System.Collections.Immutable;
using FactCheck.Api.Charts.Drawing;
using FactCheck.Core.Comparison.Timeline;

namespace FactCheck.Api.Charts.Timeline;

/// <summary>What one source, or the group that it belongs to, said over time.</summary>
/// <param name="Style">How its side is drawn.</param>
/// <param name="Sources">Who speaks, in order of first speaking.</param>
/// <param name="Steps">Its figures, oldest first.</param>
internal sealed record TimelineTrack(SideStyle Style, ImmutableArray<string> Sources, ImmutableArray<TimelineStep> Steps)
{
    /// <summary>The tracks of a scope: officials first, then by the day on which they first spoke.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="end">The day number to which figures that nothing replaced stand.</param>
    public static ImmutableArray<TimelineTrack> Of(ScopeTimeline scope, double end) =>
    [
        .. scope.Series.SelectMany(series => series.Entries
            .GroupBy(entry => entry.Figure.Group, StringComparer.OrdinalIgnoreCase)
            .Select(group => Of(SideStyle.Of(series.Side), [.. group], end))),
    ];

    private static TimelineTrack Of(SideStyle style, ImmutableArray<TimelineEntry> entries, double end) => new(
        style,
        [.. entries.Select(entry => entry.Figure.Source).Distinct(StringComparer.OrdinalIgnoreCase)],
        [.. entries.Select(entry => Step(entry, entries, end))]);

    private static TimelineStep Step(TimelineEntry entry, ImmutableArray<TimelineEntry> entries, double end)
    {
        double from = entry.Figure.AsOf.Through.DayNumber;
        var next = entries.Select(other => (double)other.Figure.AsOf.Through.DayNumber).Where(day => day > from).DefaultIfEmpty(end).Min();
        return entry.Retraction is { } retraction
            ? new(entry, from, Math.Clamp(retraction.Date?.Through.DayNumber ?? from, from, next), TakenBack: true)
            : new(entry, from, next, TakenBack: false);
    }
}
