using System.Text;
using System.Xml.Linq;
using FactCheck.Api.Charts;
using FactCheck.Api.Charts.Drawing;
using FactCheck.Api.Charts.Timeline;
using FactCheck.Api.Tests.Hosting;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Timeline;

namespace FactCheck.Api.Tests.Charts;

public sealed class TimelineChartTests
{
    private readonly BuiltCase _case = new();

    [Fact]
    public void Draw_ARevision_MarksItAndNamesWhoAndWhen()
    {
        _case.Official("2031-01-05", 100, 100);
        _case.Official("2031-01-09", 160, 160);

        var picture = new DrawnPicture(Draw());

        Assert.Contains("100", picture.Texts);
        Assert.Contains("160", picture.Texts);
        Assert.Contains("revised (raised), Health ministry", picture.Texts);
        Assert.Contains("160 as of 9 January 2031, raised from 100", picture.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_AnOpenEnd_IsAnArrowAndIsExplained()
    {
        _case.Official("2031-01-05", 100, 100);
        var closed = new DrawnPicture(Draw());
        _case.Independent("2031-01-05", 225, null);

        var open = new DrawnPicture(Draw());

        Assert.Equal(0, ArrowHeads(closed));
        Assert.Equal(1, ArrowHeads(open));
        Assert.Contains("at least 225", open.Texts);
        Assert.Contains(open.Texts, text => text.Contains("an arrow: no upper end is given", StringComparison.Ordinal));
    }

    [Fact]
    public void Draw_ARange_IsABandThatNothingCollapses()
    {
        _case.Independent("2031-01-05", 500, 600);

        var picture = new DrawnPicture(Draw());

        Assert.Contains("500 to 600", picture.Texts);
        Assert.Single(picture.Elements("rect"), band => band.Attribute("class")?.Value is "f-independent" && band.Attribute("fill-opacity") is not null);
        Assert.DoesNotContain(picture.Texts, text => text is "550");
    }

    [Fact]
    public void Draw_AFigureTakenBack_SaysByWhomAndWhen()
    {
        _case.Official("2031-01-05", 164, 164);
        _case.Official("2031-01-07", 164, 164, claim => claim with { Certainty = Certainty.Retracted });

        var picture = new DrawnPicture(Draw());

        Assert.Contains("taken back, Health ministry", picture.Texts);
        Assert.Contains("164 as of 5 January 2031, taken back by Health ministry on 7 January 2031", picture.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_ADisputeWithoutANumber_IsASignAndNoCount()
    {
        _case.Official("2031-01-05", 227, 227);
        _case.Independent("2031-01-06", 0, null, claim => claim with { Quantity = Quantity.Unstated("much higher"), Dispute = new(DisputeDirection.Higher, DisputeModality.Asserted, null) });

        var picture = new DrawnPicture(Draw());

        Assert.Contains("?↑", picture.Texts);
        Assert.Contains("Independent, Rights group, 6 January 2031: the number is higher", picture.Texts);
    }

    [Theory]
    [InlineData(227, 4578, true)]
    [InlineData(227, 300, false)]
    public void Draw_ScaleOfItsOwnChoice_IsLogarithmicWhereCountsLieFarApart(long official, long other, bool isLog)
    {
        _case.Official("2031-01-05", official, official);
        _case.Independent("2031-01-05", other, other);

        Assert.Equal(isLog, new DrawnPicture(Draw()).Texts.Contains("People (logarithmic)"));
        Assert.Contains("People", new DrawnPicture(Draw(CountScale.Linear)).Texts);
        Assert.Contains("People (logarithmic)", new DrawnPicture(Draw(CountScale.Log)).Texts);
    }

    [Fact]
    public void Draw_NothingButAZero_StillDraws()
    {
        _case.Official("2031-01-05", 0, 0);

        Assert.All(Enum.GetValues<CountScale>(), scale => Assert.Contains("0", new DrawnPicture(Draw(scale)).Texts));
    }

    [Fact]
    public void Draw_Nothing_SaysSo()
    {
        var picture = new DrawnPicture(Draw());

        Assert.Contains("There is no figure to draw.", picture.Texts);
        Assert.DoesNotContain(picture.Texts, text => text.StartsWith("Sources", StringComparison.Ordinal));
    }

    [Fact]
    public void Draw_TheSameTwice_IsTheSameBytes()
    {
        _case.Official("2031-01-05", 100, 150);
        _case.Independent("2031-02-05", 225, null);

        Assert.Equal(Draw().ToBytes(), Draw().ToBytes());
    }

    [Fact]
    public void Draw_EverySide_HasALineAndAMarkOfItsOwn()
    {
        var styles = Enum.GetValues<Side>().Select(SideStyle.Of).ToList();

        Assert.Equal(styles.Count, styles.Select(style => style.Shape).Distinct().Count());
        Assert.Equal(styles.Count, styles.Select(style => style.Dash is null ? "solid" : string.Join(' ', style.Dash)).Distinct().Count());
        Assert.Equal(styles.Count, styles.Select(style => style.Color.Role).Distinct().Count());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onload=\"alert(1)")]
    [InlineData("]]><!--&\u0001\ud800 a")]
    public void Draw_MarkupInAName_StaysText(string name)
    {
        _case.Add(Side.Official, name, "2031-01-05", 100, 100);

        var root = XElement.Parse(Encoding.UTF8.GetString(Draw().ToBytes()));

        Assert.DoesNotContain(root.DescendantsAndSelf(), element => element.Name.LocalName is "script" || element.Attributes().Any(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
    }

    /// <summary>The heads of arrows: of the marks only they and those of international sources have three corners.</summary>
    private static int ArrowHeads(DrawnPicture picture) => picture.Elements("polygon").Count(polygon => polygon.Attribute("points")!.Value.Trim().Split(' ').Length == 3);

    private SvgPicture Draw(CountScale scale = CountScale.Auto) => TimelineChart.Draw(
        Timelines.Of(_case.Evidence, ComparisonOptions.Default).Scopes.FirstOrDefault(), new ChartOptions(_case.Evidence, scale, "chart"));
}
