using System.Collections.Immutable;
using FactCheck.Api.Charts.Drawing;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Timeline;
using OxyPlot;
using OxyPlot.Axes;

namespace FactCheck.Api.Charts.Timeline;

/// <summary>One scope over time: what each source said, as steps; ranges as bands, open ends as arrows, revisions marked.</summary>
internal static class TimelineChart
{
    private const double PlotHeight = 400;
    private const double CrowdedPlotHeight = 520;
    private const double RightMargin = 46;
    private const double AxisHeight = 58;
    private const double AxisWidth = 84;
    private const double LeastPadding = 2;
    private const double Padding = 0.05;
    private const double PaddingForLabels = 0.14;

    /// <summary>Draws a scope; null draws the words that there is nothing to draw.</summary>
    public static SvgPicture Draw(ScopeTimeline? scope, ChartOptions options)
    {
        var measure = new TextMeasure();
        var disputes = scope is null ? [] : TimelineDispute.Of(scope);
        var days = scope is null ? [] : Days(scope).ToList();
        var (first, last) = days.Count == 0 ? (0, 0) : (days.Min(), days.Max());
        var padding = Math.Max(LeastPadding, (last - first) * Padding);
        var end = last + Math.Max(LeastPadding * 2, (last - first) * PaddingForLabels);
        var tracks = scope is null ? [] : TimelineTrack.Of(scope, end);
        ImmutableArray<CountInterval> counts = [.. tracks.SelectMany(track => track.Steps).Select(step => step.Interval)];
        var isLog = CountAxis.IsLog(counts, options.Scale);
        var words = TimelineWords.Of(scope, tracks, disputes, isLog, options);
        var frame = new ChartFrame(words, measure);
        if (days.Count == 0)
        {
            return EmptyChart.Draw(words, frame, options.Id);
        }

        var plotHeight = counts.Length > TimelineLabel.MostDetailed ? CrowdedPlotHeight : PlotHeight;
        var height = frame.Top + plotHeight + AxisHeight + frame.Bottom;
        var model = new PlotModel
        {
            Background = Palette.Paper.Light,
            Culture = System.Globalization.CultureInfo.InvariantCulture,
            DefaultFont = TextMeasure.Font,
            PlotAreaBorderThickness = new OxyThickness(0, 0, 0, 1),
            PlotAreaBorderColor = Palette.Axis.Light,
            PlotMargins = new OxyThickness(AxisWidth, frame.Top, RightMargin, AxisHeight + frame.Bottom),
            Padding = new OxyThickness(0),
        };
        model.Axes.Add(new DayAxis
        {
            Position = AxisPosition.Bottom,
            Minimum = first - padding,
            Maximum = end,
            LabelFormatter = DayAxis.Label,
            Title = "Day on which the count stood",
            AxisTitleDistance = 10,
        }.Dressed());
        model.Axes.Add(CountAxis.Of(counts.IsEmpty ? [CountInterval.Exactly(1)] : counts, isLog, AxisPosition.Left, isLog ? "People (logarithmic)" : "People"));
        model.Annotations.Add(new TimelineMarks(tracks, disputes, frame, measure));
        return SvgPicture.Of(model, height, words, options.Id);
    }

    private static IEnumerable<double> Days(ScopeTimeline scope) => scope.Series.SelectMany(series => series.Entries
        .SelectMany(entry => (IEnumerable<DateOnly?>)[entry.Figure.AsOf.Through, entry.Figure.LastStated, entry.Retraction?.Date?.Through])
        .Concat(series.Disputes.Select(dispute => (DateOnly?)dispute.Evidence.Date.Through))
        .OfType<DateOnly>()
        .Select(day => (double)day.DayNumber));
}
