using System.Globalization;
using FactCheck.Api.Charts;
using FactCheck.Api.Charts.Discrepancy;
using FactCheck.Api.Charts.Drawing;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;

namespace FactCheck.Api.Tests.Charts;

public sealed class DiscrepancyChartTests
{
    private readonly BuiltCase _case = new();

    [Fact]
    public void Draw_TwoSides_NamesBothCountsTheVerdictAndTheRatio()
    {
        _case.Official("2031-01-05", 31, 31);
        _case.Independent("2031-01-06", 62, 124);

        var picture = new DrawnPicture(Draw());

        Assert.All(["31", "62 to 124", "official lower (hard)", "other / official: 2 to 4", "Killed in Kazakhstan"], (string text) => Assert.Contains(text, picture.Texts));
        Assert.Contains("Killed in Kazakhstan: official 31 (Health ministry, 5 January 2031); independent 62 to 124 (Rights group, 6 January 2031); official lower (hard)", picture.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_OneSideOnly_SaysWhich()
    {
        _case.Official("2031-01-05", 31, 31);

        Assert.Contains("only official figures", new DrawnPicture(Draw()).Texts);
    }

    [Fact]
    public void Draw_FiguresTooFarApartInTime_SaysSo()
    {
        _case.Official("2031-01-05", 31, 31);
        _case.Independent("2031-06-05", 62, 62);

        Assert.Contains("too far apart in time", new DrawnPicture(Draw()).Texts);
    }

    [Fact]
    public void Draw_MoreScopesThanFit_DrawsTheComparedOnesFirstAndCountsTheRest()
    {
        for (var i = 0; i < 45; i++)
        {
            var city = string.Create(CultureInfo.InvariantCulture, $"City {i:00}");
            _case.Official("2031-01-05", 10 + i, 10 + i, claim => claim with { Place = new(city, PlaceKind.City, "KZ", "Kazakhstan", city, Default: false) });
        }

        _case.Independent("2031-01-05", 99, 99, claim => claim with { Place = new("City 44", PlaceKind.City, "KZ", "Kazakhstan", "City 44", Default: false) });

        var picture = new DrawnPicture(Draw());

        Assert.Contains("5 further scopes are not drawn.", picture.Texts);
        Assert.Contains("Killed in City 44", picture.Texts);
    }

    [Fact]
    public void Draw_TextAtItsLongest_StaysInsideThePicture()
    {
        var name = string.Join(' ', Enumerable.Repeat("Committee", 40));
        _case.Add(Side.Official, name, "2031-01-05", 31, 31, claim => claim with { Place = new(name, PlaceKind.City, "KZ", null, name, Default: false) });

        var measure = new TextMeasure();

        Assert.All(new DrawnPicture(Draw()).Elements("text"), text =>
            Assert.True(measure.Width(text.Value, double.Parse(text.Attribute("font-size")!.Value.Replace("px", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture)) < ChartFrame.Width, text.Value));
    }

    private SvgPicture Draw() => DiscrepancyChart.Draw(
        CaseComparison.Compare(_case.Evidence, ComparisonOptions.Default), new ChartOptions(_case.Evidence, CountScale.Auto, "chart"));
}
