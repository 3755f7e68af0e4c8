using System.Collections.Immutable;
using FactCheck.Api.Charts.Drawing;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Timeline;

namespace FactCheck.Api.Charts.Timeline;

/// <summary>The words of a timeline.</summary>
internal static class TimelineWords
{
    public static ChartWords Of(
        ScopeTimeline? scope, ImmutableArray<TimelineTrack> tracks, ImmutableArray<TimelineDispute> disputes, bool isLog, ChartOptions options)
    {
        var title = scope is null ? "Nothing over time" : $"{ChartSentences.Heading(scope.Scope)}: what each source said over time";
        var subtitle = scope is null ? "No figure of this case stands in the scope asked for." : "Counts of people, by the day on which they stood. A line holds until the same source, or its group, says otherwise.";
        ImmutableArray<LegendEntry> legend =
        [
            .. tracks.GroupBy(track => track.Style.Name, StringComparer.Ordinal).Select(Entry),
            .. disputes.Select(dispute => new LegendEntry(dispute.Style, dispute.Words, dispute.Sign)).Distinct(),
        ];
        var evidence = tracks.SelectMany(track => track.Steps).SelectMany(step => step.Entry.Figure.Claims).Concat(disputes.Select(dispute => dispute.Dispute.Evidence));
        return new(title, subtitle, legend, [.. Notes(tracks, isLog), .. ChartSentences.Sources(options.Evidence, [.. evidence]), ChartSentences.Origin(options.Evidence.Case, options.KnownOn)], Describe(title, tracks, disputes));
    }

    private static LegendEntry Entry(IGrouping<string, TimelineTrack> side) =>
        new(side.First().Style, $"{side.Key}: {string.Join("; ", side.SelectMany(track => track.Sources).Distinct(StringComparer.OrdinalIgnoreCase))}");

    private static IEnumerable<string> Notes(ImmutableArray<TimelineTrack> tracks, bool isLog)
    {
        var steps = tracks.SelectMany(track => track.Steps).ToList();
        var signs = new List<string>();
        if (steps.Exists(step => !step.Interval.IsBounded))
        {
            signs.Add("an arrow: no upper end is given");
        }

        if (steps.Exists(step => step.Interval is { IsBounded: true, IsExact: false }))
        {
            signs.Add("a band between two marks: any count in it is admitted");
        }

        if (steps.Exists(step => step.IsSoft))
        {
            signs.Add("a hollow mark: the words are rough, and a rule reads their ends");
        }

        if (steps.Exists(step => step.TakenBack))
        {
            signs.Add("a cross: taken back");
        }

        if (isLog)
        {
            signs.Add("equal distances are equal ratios");
        }

        if (isLog && steps.Exists(step => step.Interval.Lower == 0))
        {
            signs.Add("0 lies at the foot");
        }

        if (steps.Count > TimelineLabel.MostDetailed)
        {
            signs.Add("▲ raised, ▼ lowered, ◆ otherwise revised");
            signs.Add("marks that crowd may go without their number");
        }

        if (signs.Count > 0)
        {
            yield return $"How to read it: {string.Join("; ", signs)}.";
        }
    }

    private static string Describe(string title, ImmutableArray<TimelineTrack> tracks, ImmutableArray<TimelineDispute> disputes)
    {
        var told = tracks.Select(track => $"{track.Style.Name}, {string.Join(" and ", track.Sources)}: {string.Join("; ", track.Steps.Select(Told))}.");
        return string.Join(' ', [title + ".", .. told, .. disputes.Select(dispute => $"Without a number: {dispute.Words}.")]);
    }

    private static string Told(TimelineStep step)
    {
        var change = step.IsRevision && step.Entry.Revises is { } before ? $", {Wording.Plain(step.Entry.Change)} from {Wording.Count(before.Interval)}" : string.Empty;
        var taken = step.Entry.Retraction is { } retraction
            ? $", taken back{(retraction.Source is { } by ? $" by {by}" : string.Empty)}{(retraction.Date is { } date ? $" on {Wording.Day(date.Through)}" : string.Empty)}"
            : string.Empty;
        return $"{Wording.Count(step.Interval)} as of {Wording.Day(step.Entry.Figure.AsOf.Through)}{change}{taken}";
    }
}
