using CsCheck;
using FactCheck.Api.Charts.Drawing;
using OxyPlot;

namespace FactCheck.Api.Tests.Charts.Drawing;

public sealed class LabelPlacerTests
{
    [Fact]
    public void Place_NeverCoversALabelAndStaysInside() => Gen.Select(Gen.Double[0, 400], Gen.Double[0, 300], Gen.Double[10, 120]).Array[1, 30].Sample(labels =>
    {
        var bounds = new OxyRect(0, 0, 400, 300);
        var placer = new LabelPlacer(bounds);

        var placed = labels.Select(label => placer.Place(label.Item1, label.Item2, label.Item3, 14)).OfType<OxyRect>().ToList();

        Assert.All(placed, area => Assert.True(area.Left >= bounds.Left && area.Right <= bounds.Right && area.Top >= bounds.Top && area.Bottom <= bounds.Bottom));
        Assert.All(placed.Index(), one => Assert.All(placed.Skip(one.Index + 1), other =>
            Assert.False(one.Item.Left < other.Right && other.Left < one.Item.Right && one.Item.Top < other.Bottom && other.Top < one.Item.Bottom)));
    });

    [Fact]
    public void Place_WithoutRoom_GivesNone()
    {
        var placer = new LabelPlacer(new OxyRect(0, 0, 50, 50));

        Assert.Null(placer.Place(25, 25, 60, 14));
    }
}
