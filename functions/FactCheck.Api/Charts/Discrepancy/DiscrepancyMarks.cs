using System.Collections.Immutable;
using FactCheck.Api.Charts.Drawing;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Figures;
using OxyPlot;

namespace FactCheck.Api.Charts.Discrepancy;

/// <summary>Draws the rows: the scope's name, a mark or interval for each side, and the verdict.</summary>
internal sealed class DiscrepancyMarks(ImmutableArray<DiscrepancyRow> rows, ChartFrame frame, TextMeasure measure) : PageAnnotation(frame)
{
    public const double RowHeight = 56;
    public const double NamesWidth = 250;
    public const double VerdictsWidth = 200;
    private const double NameSize = 12.5;
    private const double CountSize = 12;
    private const double LineHeight = 15;
    private const double ArrowLength = 40;
    private const double Gap = 10;
    private const int MostNameLines = 3;

    /// <inheritdoc />
    protected override void Draw(Pen pen)
    {
        foreach (var (index, row) in rows.Index())
        {
            var top = Plot.Top + (index * RowHeight);
            if (index > 0)
            {
                pen.Line(ChartFrame.Edge, top, ChartFrame.Width - ChartFrame.Edge, top, Palette.Grid, 1);
            }

            DrawName(pen, row, top);
            DrawVerdict(pen, row, Plot.Right + Gap, top);
            foreach (var (place, (side, figure)) in row.Figures.Index())
            {
                var y = row.Figures.Length == 1 ? top + (RowHeight / 2) : top + (RowHeight * (place == 0 ? 0.29 : 0.71));
                DrawFigure(pen, SideStyle.Of(side), figure, y);
            }
        }
    }

    private double Count(long count) => XAxis!.Transform(Math.Max(count, XAxis!.ActualMinimum));

    private void DrawName(Pen pen, DiscrepancyRow row, double top)
    {
        var lines = measure.Wrap(ChartSentences.Heading(row.Scope.Scope), NamesWidth - ChartFrame.Edge - Gap, NameSize, MostNameLines);
        Lines(pen, lines, ChartFrame.Edge, top, NameSize, index => (Palette.Ink, index < 0));
    }

    private void DrawVerdict(Pen pen, DiscrepancyRow row, double x, double top)
    {
        var isCompared = row.Scope.Verdict is not null;
        string[] lines = row.Ratio.Length == 0 ? [row.Verdict] : [row.Verdict, row.Ratio];
        Lines(pen, [.. lines.Select(line => measure.Shorten(line, VerdictsWidth - Gap - ChartFrame.Edge, CountSize, isCompared))], x, top, CountSize, index => (isCompared && index == 0 ? Palette.Ink : Palette.Muted, isCompared && index == 0));
    }

    private static void Lines(Pen pen, IReadOnlyList<string> lines, double x, double top, double size, Func<int, (ChartColor Color, bool Bold)> look)
    {
        var y = top + ((RowHeight - (lines.Count * LineHeight)) / 2) + (LineHeight / 2);
        foreach (var (index, line) in lines.Index())
        {
            var (color, bold) = look(index);
            pen.Text(x, y + (index * LineHeight), line, size, color, bold);
        }
    }

    private void DrawFigure(Pen pen, SideStyle style, StandingFigure figure, double y)
    {
        var soft = figure.Bound is Bound.Soft;
        var low = Count(figure.Interval.Lower);
        var right = low;
        if (figure.Interval.Upper is { } upper)
        {
            right = Count(upper);
            pen.Line(low, y, right, y, style.Color, 2.5, style.Dash);
            pen.Marker(right, y, style, soft);
        }
        else
        {
            right = low + ArrowLength;
            pen.Arrow(low, y, right, y, style.Color, 2.5);
        }

        pen.Marker(low, y, style, soft);
        DrawCount(pen, Label(figure), low, right, y);
    }

    /// <summary>The count beside the mark: to its right, or to its left where there is no room.</summary>
    private void DrawCount(Pen pen, string text, double low, double right, double y)
    {
        var width = measure.Width(text, CountSize);
        if (right + Gap + width <= Plot.Right || low - Gap - width < Plot.Left)
        {
            pen.Text(right + Gap, y, text, CountSize, Palette.Ink);
        }
        else
        {
            pen.Text(low - Gap, y, text, CountSize, Palette.Ink, align: HorizontalAlignment.Right);
        }
    }

    private static string Label(StandingFigure figure)
    {
        var best = figure.Best is { } number && !figure.Interval.IsExact ? $", best {Wording.Number(number)}" : string.Empty;
        var provisional = figure.Provisional ? ", provisional" : string.Empty;
        return $"{Wording.Count(figure.Interval)}{best}{provisional}";
    }
}
