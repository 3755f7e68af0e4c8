using OxyPlot;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>A chart with its words and nothing to draw.</summary>
internal static class EmptyChart
{
    private const double PlotHeight = 60;

    public static SvgPicture Draw(ChartWords words, ChartFrame frame, string id)
    {
        var model = new PlotModel
        {
            Background = Palette.Paper.Light,
            PlotAreaBorderThickness = new OxyThickness(0),
            PlotMargins = new OxyThickness(ChartFrame.Edge, frame.Top, ChartFrame.Edge, frame.Bottom),
            Padding = new OxyThickness(0),
        };
        model.Axes.Add(new OxyPlot.Axes.LinearAxis { Position = OxyPlot.Axes.AxisPosition.Left, IsAxisVisible = false });
        model.Axes.Add(new OxyPlot.Axes.LinearAxis { Position = OxyPlot.Axes.AxisPosition.Bottom, IsAxisVisible = false });
        model.Annotations.Add(new Words(frame));
        return SvgPicture.Of(model, frame.Top + PlotHeight + frame.Bottom, words, id);
    }

    private sealed class Words(ChartFrame frame) : PageAnnotation(frame)
    {
        protected override void Draw(Pen pen)
        {
            pen.Text(Plot.Center.X, Plot.Center.Y, "There is no figure to draw.", 15, Palette.Muted, align: HorizontalAlignment.Center);
        }
    }
}
