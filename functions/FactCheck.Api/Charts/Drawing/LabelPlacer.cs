using OxyPlot;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>Finds room for labels: each goes to the nearest place that covers no label and no mark.</summary>
/// <param name="bounds">Where labels may be.</param>
internal sealed class LabelPlacer(OxyRect bounds)
{
    private const double Gap = 9;
    private const int Rings = 5;
    private const double RingStep = 15;
    private static readonly (double X, double Y)[] Directions = [(1, -1), (-1, -1), (0, -1), (1, 1), (-1, 1), (0, 1), (1, 0), (-1, 0)];

    private readonly List<OxyRect> _taken = [];
    private readonly List<OxyRect> _lines = [];

    /// <summary>Keeps an area free.</summary>
    public void Keep(OxyRect area) => _taken.Add(area);

    /// <summary>Keeps an area free where there is a choice.</summary>
    public void Avoid(OxyRect area) => _lines.Add(area);

    /// <summary>A place for a label near a point; null when there is none.</summary>
    public OxyRect? Place(double x, double y, double width, double height)
    {
        OxyRect? best = null;
        var least = double.MaxValue;
        for (var ring = 0; ring < Rings; ring++)
        {
            foreach (var (dx, dy) in Directions)
            {
                var distance = Gap + (ring * RingStep);
                var left = x + (dx * distance) - (width * (1 - dx) / 2);
                var top = y + (dy * distance) - (height * (1 - dy) / 2);
                var area = new OxyRect(left, top, width, height);
                if (!IsInside(area) || _taken.Exists(other => Shared(area, other) > 0))
                {
                    continue;
                }

                var cost = (ring * 40) + _lines.Sum(line => Shared(area, line));
                if (cost < least)
                {
                    (best, least) = (area, cost);
                }
            }
        }

        if (best is { } found)
        {
            _taken.Add(found);
        }

        return best;
    }

    private bool IsInside(OxyRect area) =>
        area.Left >= bounds.Left && area.Right <= bounds.Right && area.Top >= bounds.Top && area.Bottom <= bounds.Bottom;

    private static double Shared(OxyRect a, OxyRect b)
    {
        var width = Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left);
        var height = Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top);
        return width > 0 && height > 0 ? width * height : 0;
    }
}
