using System.Collections.Immutable;
using FactCheck.Api.Charts.Drawing;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using OxyPlot;
using OxyPlot.Axes;

namespace FactCheck.Api.Charts.Discrepancy;

/// <summary>Scope by scope, what officials and the other side say: dots for counts, lines for ranges, arrows for open ends.</summary>
internal static class DiscrepancyChart
{
    private const double AxisHeight = 58;
    private const int MostRows = 40;

    /// <summary>Draws what a comparison came to.</summary>
    public static SvgPicture Draw(CaseDiscrepancies discrepancies, ChartOptions options)
    {
        var measure = new TextMeasure();
        ImmutableArray<DiscrepancyRow> all = [.. discrepancies.Scopes.Select(scope => new DiscrepancyRow(scope)).Where(row => !row.Figures.IsEmpty)];
        ImmutableArray<DiscrepancyRow> rows = [.. Shown(all)];
        ImmutableArray<CountInterval> counts = [.. rows.SelectMany(row => row.Figures).Select(side => side.Figure.Interval)];
        var isLog = CountAxis.IsLog(counts, options.Scale);
        var words = DiscrepancyWords.Of(discrepancies, rows, all.Length - rows.Length, isLog, options);
        var frame = new ChartFrame(words, measure);
        if (rows.IsEmpty)
        {
            return EmptyChart.Draw(words, frame, options.Id);
        }

        var height = frame.Top + (rows.Length * DiscrepancyMarks.RowHeight) + AxisHeight + frame.Bottom;
        var model = new PlotModel
        {
            Background = Palette.Paper.Light,
            Culture = System.Globalization.CultureInfo.InvariantCulture,
            DefaultFont = TextMeasure.Font,
            PlotAreaBorderThickness = new OxyThickness(1, 0, 0, 1),
            PlotAreaBorderColor = Palette.Axis.Light,
            PlotMargins = new OxyThickness(DiscrepancyMarks.NamesWidth, frame.Top, DiscrepancyMarks.VerdictsWidth, AxisHeight + frame.Bottom),
            Padding = new OxyThickness(0),
        };
        model.Axes.Add(CountAxis.Of(counts, isLog, AxisPosition.Bottom, isLog ? "People (logarithmic)" : "People"));
        model.Axes.Add(new LinearAxis { Position = AxisPosition.Left, IsAxisVisible = false, Minimum = 0, Maximum = rows.Length });
        model.Annotations.Add(new DiscrepancyMarks(rows, frame, measure));
        return SvgPicture.Of(model, height, words, options.Id);
    }

    /// <summary>All rows where there is room; else those that are compared before the others, in their own order.</summary>
    private static IEnumerable<DiscrepancyRow> Shown(ImmutableArray<DiscrepancyRow> rows)
    {
        var kept = rows.Index()
            .OrderBy(row => row.Item.Scope.Verdict is null)
            .ThenBy(row => row.Index)
            .Take(MostRows)
            .Select(row => row.Index)
            .ToHashSet();
        return rows.Where((_, index) => kept.Contains(index));
    }
}
