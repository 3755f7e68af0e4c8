using FactCheck.Api.Results;
using OxyPlot;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>Draws text, lines and marks in roles and sides.</summary>
/// <param name="target">Where it draws.</param>
internal sealed class Pen(IRenderContext target)
{
    public const double MarkerSize = 5;
    private const double ArrowHead = 7;

    /// <summary>One line of text. The point is its left, middle or right, on its vertical middle.</summary>
    public void Text(double x, double y, string text, double size, ChartColor color, bool bold = false, HorizontalAlignment align = HorizontalAlignment.Left) =>
        target.DrawText(new(x, y), MarkupText.Clean(text), color.Light, TextMeasure.Font, size, TextMeasure.Weight(bold), 0, align, VerticalAlignment.Middle);

    public void Line(double x1, double y1, double x2, double y2, ChartColor color, double thickness, double[]? dash = null) =>
        target.DrawLine([new(x1, y1), new(x2, y2)], color.Light, thickness, EdgeRenderingMode.PreferGeometricAccuracy, dash, LineJoin.Miter);

    /// <summary>A shaded area without outline.</summary>
    public void Area(OxyRect area, ChartColor color, double opacity) =>
        target.DrawRectangle(area, OxyColor.FromAColor((byte)(opacity * byte.MaxValue), color.Light), OxyColors.Undefined, 0, EdgeRenderingMode.PreferGeometricAccuracy);

    /// <summary>A shaft with a head at its end.</summary>
    public void Arrow(double x1, double y1, double x2, double y2, ChartColor color, double thickness)
    {
        var length = Math.Sqrt(((x2 - x1) * (x2 - x1)) + ((y2 - y1) * (y2 - y1)));
        var (dx, dy) = ((x2 - x1) / length, (y2 - y1) / length);
        Line(x1, y1, x2 - (dx * ArrowHead), y2 - (dy * ArrowHead), color, thickness);
        var (bx, by) = (x2 - (dx * ArrowHead), y2 - (dy * ArrowHead));
        Polygon([new(x2, y2), new(bx - (dy * ArrowHead * 0.6), by + (dx * ArrowHead * 0.6)), new(bx + (dy * ArrowHead * 0.6), by - (dx * ArrowHead * 0.6))], color, color, 0);
    }

    /// <summary>The mark of a side; hollow when filled with the paper's colour.</summary>
    public void Marker(double x, double y, SideStyle style, bool hollow, double size = MarkerSize)
    {
        var fill = hollow ? Palette.Paper : style.Color;
        if (style.Shape is MarkerShape.Circle)
        {
            target.DrawEllipse(new(x - size, y - size, 2 * size, 2 * size), fill.Light, style.Color.Light, 2, EdgeRenderingMode.PreferGeometricAccuracy);
            return;
        }

        Polygon(Corners(style.Shape).Select(corner => new ScreenPoint(x + (corner.X * size), y + (corner.Y * size))), fill, style.Color, 2);
    }

    /// <summary>A cross: something ends here.</summary>
    public void Cross(double x, double y, ChartColor color)
    {
        Line(x - MarkerSize, y - MarkerSize, x + MarkerSize, y + MarkerSize, color, 2.5);
        Line(x - MarkerSize, y + MarkerSize, x + MarkerSize, y - MarkerSize, color, 2.5);
    }

    private void Polygon(IEnumerable<ScreenPoint> corners, ChartColor fill, ChartColor stroke, double thickness) =>
        target.DrawPolygon([.. corners], fill.Light, stroke.Light, thickness, EdgeRenderingMode.PreferGeometricAccuracy, null, LineJoin.Miter);

    private static (double X, double Y)[] Corners(MarkerShape shape) => shape switch
    {
        MarkerShape.Square => [(-0.95, -0.95), (0.95, -0.95), (0.95, 0.95), (-0.95, 0.95)],
        MarkerShape.Triangle => [(0, -1.25), (1.15, 0.85), (-1.15, 0.85)],
        MarkerShape.Diamond => [(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)],
        _ => [(0, -1.15), (1.1, -0.35), (0.7, 0.95), (-0.7, 0.95), (-1.1, -0.35)],
    };
}
