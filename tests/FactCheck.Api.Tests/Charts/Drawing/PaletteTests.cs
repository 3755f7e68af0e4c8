using FactCheck.Api.Charts.Drawing;
using OxyPlot;

namespace FactCheck.Api.Tests.Charts.Drawing;

/// <summary>Contrast after the Web Content Accessibility Guidelines 2.2: 4.5 for text (1.4.3), 3 for marks and lines (1.4.11).</summary>
public sealed class PaletteTests
{
    private static readonly ChartColor[] Text = [Palette.Ink, Palette.Muted];
    private static readonly ChartColor[] Marks = [Palette.Official, Palette.Independent, Palette.International, Palette.Media, Palette.Unattributed, Palette.Axis];

    [Fact]
    public void Text_StandsOutFromThePaper() => Assert.All(Text, color => AssertContrast(color, 4.5));

    [Fact]
    public void Marks_StandOutFromThePaper() => Assert.All(Marks, color => AssertContrast(color, 3));

    [Fact]
    public void RoleOf_KnowsEveryColourOfTheCharts()
    {
        Assert.Equal("official", Palette.RoleOf("#0072b2"));
        Assert.Null(Palette.RoleOf("#123456"));
    }

    private static void AssertContrast(ChartColor color, double least)
    {
        Assert.True(Contrast(color.Light, Palette.Paper.Light) >= least, $"{color.Role}, light: {Contrast(color.Light, Palette.Paper.Light)}");
        var (dark, paper) = (OxyColor.Parse(color.Dark), OxyColor.Parse(Palette.Paper.Dark));
        Assert.True(Contrast(dark, paper) >= least, $"{color.Role}, dark: {Contrast(dark, paper)}");
    }

    private static double Contrast(OxyColor a, OxyColor b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(OxyColor color) => (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));

    private static double Linear(byte channel) => channel / 255d is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
