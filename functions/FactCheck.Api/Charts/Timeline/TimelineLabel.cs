using FactCheck.Api.Charts.Drawing;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Timeline;
using OxyPlot;

namespace FactCheck.Api.Charts.Timeline;

/// <summary>The label of a figure: its count, and below it who gave it and what it did to the one before.</summary>
/// <param name="Count">The count.</param>
/// <param name="Detail">The line below; empty where marks are many.</param>
internal sealed record TimelineLabel(string Count, string Detail)
{
    /// <summary>With more figures than this a sign stands for the change, and nothing else.</summary>
    public const int MostDetailed = 14;

    private const double CountSize = 12.5;
    private const double DetailSize = 11;
    private const double LineHeight = 14;
    private const double PaperOpacity = 0.75;
    private const double WidestDetail = 220;

    public double Height => Detail.Length == 0 ? LineHeight : 2 * LineHeight;

    public static TimelineLabel Of(TimelineStep step, int all, TextMeasure measure)
    {
        var count = Wording.Count(step.Interval);
        return all > MostDetailed
            ? new(Sign(step) + count, string.Empty)
            : new(count, measure.Shorten(Change(step) + step.Entry.Figure.Source, WidestDetail, DetailSize));
    }

    public double Width(TextMeasure measure) => Math.Max(measure.Width(Count, CountSize, bold: true), measure.Width(Detail, DetailSize));

    public void Draw(Pen pen, OxyRect area)
    {
        pen.Area(area, Palette.Paper, PaperOpacity);
        pen.Text(area.Left, area.Top + (LineHeight / 2), Count, CountSize, Palette.Ink, bold: true);
        if (Detail.Length > 0)
        {
            pen.Text(area.Left, area.Top + (LineHeight * 1.5), Detail, DetailSize, Palette.Muted);
        }
    }

    private static string Change(TimelineStep step) =>
        step.TakenBack ? "taken back, " : step.IsRevision ? $"revised ({Wording.Plain(step.Entry.Change)}), " : string.Empty;

    private static string Sign(TimelineStep step) => (step.IsRevision, step.Entry.Change) switch
    {
        (false, _) => string.Empty,
        (_, FigureChange.Raised) => "▲ ",
        (_, FigureChange.Lowered) => "▼ ",
        _ => "◆ ",
    };
}
