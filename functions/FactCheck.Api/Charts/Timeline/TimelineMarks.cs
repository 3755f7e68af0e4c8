using System.Collections.Immutable;
using FactCheck.Api.Charts.Drawing;
using OxyPlot;

namespace FactCheck.Api.Charts.Timeline;

/// <summary>Draws the tracks: bands first, then steps, marks, and labels where there is room.</summary>
internal sealed class TimelineMarks(ImmutableArray<TimelineTrack> tracks, ImmutableArray<TimelineDispute> disputes, ChartFrame frame, TextMeasure measure) : PageAnnotation(frame)
{
    private const double ArrowLength = 30;
    private const int MostLabels = 80;

    /// <inheritdoc />
    protected override void Draw(Pen pen)
    {
        var placer = new LabelPlacer(Plot);
        foreach (var track in tracks)
        {
            DrawBands(pen, track);
        }

        foreach (var track in tracks)
        {
            DrawSteps(pen, track, placer);
        }

        foreach (var track in tracks)
        {
            DrawMarks(pen, track, placer);
        }

        DrawDisputes(pen, placer);
        DrawLabels(pen, placer);
    }

    private double Day(double day) => XAxis!.Transform(day);

    /// <summary>Where a count lies; a count that a logarithmic axis has no place for lies at its foot.</summary>
    private double Count(long count) => YAxis!.Transform(Math.Max(count, YAxis!.ActualMinimum));

    private void DrawBands(Pen pen, TimelineTrack track)
    {
        foreach (var step in track.Steps.Where(step => step.Interval is { IsBounded: true, IsExact: false }))
        {
            var (top, bottom) = (Count(step.Interval.Upper!.Value), Count(step.Interval.Lower));
            pen.Area(new OxyRect(Day(step.From), top, Math.Max(2, Day(step.To) - Day(step.From)), bottom - top), track.Style.Color, 0.16);
        }
    }

    private void DrawSteps(Pen pen, TimelineTrack track, LabelPlacer placer)
    {
        TimelineStep? before = null;
        foreach (var step in track.Steps)
        {
            foreach (var end in Ends(step))
            {
                pen.Line(Day(step.From), Count(end), Day(step.To), Count(end), track.Style.Color, 2, track.Style.Dash);
                placer.Avoid(new OxyRect(Day(step.From), Count(end) - 2, Math.Max(1, Day(step.To) - Day(step.From)), 4));
            }

            if (before is { TakenBack: false } && before.To.Equals(step.From))
            {
                pen.Line(Day(step.From), Count(before.Interval.Lower), Day(step.From), Count(step.Interval.Lower), track.Style.Color, 1.5, [2, 3]);
                placer.Avoid(new OxyRect(Day(step.From) - 2, Math.Min(Count(before.Interval.Lower), Count(step.Interval.Lower)), 4, Math.Abs(Count(before.Interval.Lower) - Count(step.Interval.Lower))));
            }

            before = step;
        }
    }

    private void DrawMarks(Pen pen, TimelineTrack track, LabelPlacer placer)
    {
        foreach (var step in track.Steps)
        {
            var x = Day(step.From);
            var (low, high) = (Count(step.Interval.Lower), Count(step.Interval.Upper ?? step.Interval.Lower));
            if (step.Interval.IsBounded)
            {
                pen.Line(x, low, x, high, track.Style.Color, 2);
            }
            else
            {
                pen.Arrow(x, low, x, low - ArrowLength, track.Style.Color, 2);
                high = low - ArrowLength;
            }

            foreach (var end in Ends(step))
            {
                pen.Marker(x, Count(end), track.Style, step.IsSoft);
            }

            placer.Keep(Around(x, Math.Min(low, high), low));
            if (step.TakenBack)
            {
                pen.Cross(Day(step.To), low, Palette.Ink);
                placer.Keep(Around(Day(step.To), low, low));
            }
        }
    }

    private void DrawDisputes(Pen pen, LabelPlacer placer)
    {
        foreach (var dispute in disputes)
        {
            var (x, y) = (Day(dispute.Day), Plot.Top + 12);
            pen.Line(x, y + 9, x, Plot.Bottom, dispute.Style.Color, 1, [2, 4]);
            pen.Text(x, y, dispute.Sign, 15, dispute.Style.Color, bold: true, HorizontalAlignment.Center);
            placer.Keep(Around(x, y, y));
        }
    }

    private void DrawLabels(Pen pen, LabelPlacer placer)
    {
        var all = tracks.SelectMany(track => track.Steps.Select(step => (track, step))).ToList();
        var placed = new List<(TimelineLabel Label, OxyRect Area)>();
        foreach (var (track, step) in all.OrderByDescending(item => item.step.IsRevision).ThenByDescending(item => item.step.From).Take(MostLabels))
        {
            var label = TimelineLabel.Of(step, all.Count, measure);
            var anchor = Count(step.Interval.Lower);
            if (placer.Place(Day(step.From), anchor, label.Width(measure), label.Height) is { } area)
            {
                DrawLeader(pen, track, area, Day(step.From), anchor);
                placed.Add((label, area));
            }
        }

        foreach (var (label, area) in placed)
        {
            label.Draw(pen, area);
        }
    }

    private static void DrawLeader(Pen pen, TimelineTrack track, OxyRect area, double x, double y)
    {
        var (nearX, nearY) = (Math.Clamp(x, area.Left, area.Right), Math.Clamp(y, area.Top, area.Bottom));
        if (Math.Abs(nearX - x) + Math.Abs(nearY - y) > 4 * Pen.MarkerSize)
        {
            pen.Line(x, y, nearX, nearY, track.Style.Color, 0.75);
        }
    }

    private static long[] Ends(TimelineStep step) =>
        step.Interval is { IsExact: false, Upper: { } upper } ? [step.Interval.Lower, upper] : [step.Interval.Lower];

    private static OxyRect Around(double x, double top, double bottom) =>
        new(x - Pen.MarkerSize - 2, top - Pen.MarkerSize - 2, (2 * Pen.MarkerSize) + 4, bottom - top + (2 * Pen.MarkerSize) + 4);
}
