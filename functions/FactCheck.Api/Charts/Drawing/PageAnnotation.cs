using OxyPlot;
using OxyPlot.Annotations;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>Draws on the whole picture, words around the plot included.</summary>
/// <param name="frame">The words.</param>
internal abstract class PageAnnotation(ChartFrame frame) : Annotation
{
    /// <summary>The area of the marks.</summary>
    protected OxyRect Plot => PlotModel.PlotArea;

    /// <inheritdoc />
    public override OxyRect GetClippingRect() => new(0, 0, PlotModel.Width, PlotModel.Height);

    /// <inheritdoc />
    public sealed override void Render(IRenderContext rc)
    {
        EnsureAxes();
        var pen = new Pen(rc);
        Draw(pen);
        frame.Draw(pen, PlotModel.Height);
    }

    /// <summary>Draws the marks.</summary>
    protected abstract void Draw(Pen pen);
}
