using FactCheck.Core.Claims;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>How a side is drawn: each has a colour, a shape and a dash of its own.</summary>
/// <param name="Name">The side in words, with a capital.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Shape">Its mark.</param>
/// <param name="Dash">Its line: lengths of dashes and gaps; null for a solid one.</param>
internal sealed record SideStyle(string Name, ChartColor Color, MarkerShape Shape, double[]? Dash)
{
    public static SideStyle Of(Side side) => side switch
    {
        Side.Official => new("Official", Palette.Official, MarkerShape.Circle, null),
        Side.Independent => new("Independent", Palette.Independent, MarkerShape.Square, [6, 3]),
        Side.International => new("International", Palette.International, MarkerShape.Triangle, [2, 2]),
        Side.Media => new("Media", Palette.Media, MarkerShape.Diamond, [7, 2, 2, 2]),
        _ => new("Unattributed", Palette.Unattributed, MarkerShape.Pentagon, [1, 3]),
    };
}
