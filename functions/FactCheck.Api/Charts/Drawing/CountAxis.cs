using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using OxyPlot;
using OxyPlot.Axes;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>Makes the axis of counts of people.</summary>
internal static class CountAxis
{
    private const double LargeRatio = 20;
    private const double Headroom = 1.15;
    private const double LogHeadroom = 1.7;
    private const double TitleDistance = 10;
    private const double LeftTitleDistance = 24;

    /// <summary>Whether counts of this spread go on a logarithmic axis.</summary>
    public static bool IsLog(IReadOnlyCollection<CountInterval> counts, CountScale scale)
    {
        var positive = counts.SelectMany(Ends).Where(end => end > 0).ToList();
        return positive.Count > 0 && scale is not CountScale.Linear && (scale is CountScale.Log || positive.Max() >= LargeRatio * positive.Min());
    }

    /// <summary>An axis that shows every end of the counts.</summary>
    public static Axis Of(IReadOnlyCollection<CountInterval> counts, bool isLog, AxisPosition position, string title)
    {
        var ends = counts.SelectMany(Ends).ToList();
        double largest = Math.Max(1, ends.Count == 0 ? 1 : ends.Max());
        Axis axis = isLog
            ? new DecadeAxis { Minimum = Math.Max(0.7, ends.Where(end => end > 0).Min() / LogHeadroom), Maximum = largest * LogHeadroom }
            : new LinearAxis { Minimum = 0, Maximum = largest * Headroom, MinimumMajorStep = 1 };
        axis.Position = position;
        axis.Title = title;
        axis.LabelFormatter = count => Wording.Number((long)Math.Round(count));
        axis.MinorTickSize = 0;
        axis.AxisTitleDistance = position is AxisPosition.Left ? LeftTitleDistance : TitleDistance;
        axis.MajorGridlineStyle = LineStyle.Solid;
        return axis.Dressed();
    }

    /// <summary>The look that all axes share.</summary>
    public static T Dressed<T>(this T axis)
        where T : Axis
    {
        axis.TextColor = Palette.Ink.Light;
        axis.TitleColor = Palette.Ink.Light;
        axis.TicklineColor = Palette.Axis.Light;
        axis.AxislineColor = Palette.Axis.Light;
        axis.MajorGridlineColor = Palette.Grid.Light;
        axis.MajorGridlineThickness = 1;
        axis.FontSize = 12;
        axis.TitleFontSize = 12.5;
        return axis;
    }

    private static IEnumerable<long> Ends(CountInterval interval)
    {
        yield return interval.Lower;
        yield return interval.Upper ?? interval.Lower;
    }
}
