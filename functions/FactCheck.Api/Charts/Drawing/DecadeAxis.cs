using OxyPlot.Axes;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>A logarithmic axis with ticks at 1, 2 and 5 of each power of ten, thinned out where there are many.</summary>
internal sealed class DecadeAxis : LogarithmicAxis
{
    private const int MostTicks = 12;
    private static readonly double[][] Steps = [[1, 2, 5], [1, 3], [1]];

    /// <inheritdoc />
    public override void GetTickValues(out IList<double> majorLabelValues, out IList<double> majorTickValues, out IList<double> minorTickValues)
    {
        var ticks = Steps.Select(Ticks).FirstOrDefault(candidate => candidate.Count <= MostTicks) ?? Ticks(Steps[^1]);
        (majorLabelValues, majorTickValues, minorTickValues) = (ticks, ticks, []);
    }

    private List<double> Ticks(double[] steps)
    {
        var first = (int)Math.Floor(Math.Log10(Math.Max(1, ActualMinimum)));
        var last = (int)Math.Ceiling(Math.Log10(Math.Max(1, ActualMaximum)));
        return
        [
            .. Enumerable.Range(first, last - first + 1)
                .SelectMany(power => steps.Select(step => step * Math.Pow(10, power)))
                .Where(tick => tick >= ActualMinimum && tick <= ActualMaximum),
        ];
    }
}
