using System.Xml.Linq;
using FactCheck.Api.Charts;
using FactCheck.Api.Charts.Drawing;
using FactCheck.Api.Charts.Timeline;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Timeline;

namespace FactCheck.Api.Report.Sections;

/// <summary>What was said over time: a picture for each scope in which something changed, and every revision in a table.</summary>
internal static class TimelineSection
{
    private const int MostCharts = 6;

    public static XElement Of(ReportContent content)
    {
        var scopes = content.Timeline.Scopes;
        var drawn = scopes.Where(scope => scope.Series.Sum(series => series.Entries.Length) > 1).Take(MostCharts).ToList();
        var changes = scopes.SelectMany(Changes).ToList();
        return Html.Section(
            "timeline",
            "Over time",
            drawn.Count == 0 ? Html.Of("p", "No scope has more than one figure.") : null,
            drawn.Select((scope, index) => Html.Picture(TimelineChart.Draw(scope, new(content.Evidence, CountScale.Auto, FormattableString.Invariant($"timeline-{index + 1}")) { KnownOn = content.Timeline.KnownOn }).ForPage())),
            changes.Count == 0
                ? Html.Of("p", "No source revised or took back a figure.")
                : Html.Table("Revisions and retractions", ["Scope", "Source", "Before", "After", "Stood on", "Known from", "Change"], changes));
    }

    private static IEnumerable<object?[]> Changes(ScopeTimeline scope) => scope.Series
        .SelectMany(series => series.Entries)
        .Where(entry => entry.Revises is not null || entry.Retraction is not null)
        .Select(entry => new object?[]
        {
            ChartSentences.Heading(scope.Scope),
            entry.Figure.Source,
            entry.Revises is { } before ? $"{Wording.Count(before.Interval)} ({before.Source}, {Wording.Day(before.AsOf)})" : "–",
            Wording.Count(entry.Figure.Interval),
            Wording.Day(entry.Figure.AsOf.Through),
            entry.KnownFrom is { } day ? Wording.Day(day) : "not known",
            Became(entry),
        });

    private static object Became(TimelineEntry entry)
    {
        if (entry.Retraction is not { } retraction)
        {
            return Wording.Plain(entry.Change);
        }

        var who = retraction.Source is { } source ? $" by {source}" : string.Empty;
        var when = retraction.Date is { } date ? $" on {Wording.Day(date.Through)}" : string.Empty;
        return Html.Of("span", $"taken back{who}{when}", retraction.Quote is { } quote ? (object[])[": ", Html.Quote(quote)] : null);
    }
}
