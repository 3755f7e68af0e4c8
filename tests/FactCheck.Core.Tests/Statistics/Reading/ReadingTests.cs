using FactCheck.Core.Statistics;
using FactCheck.Core.Statistics.Discrepancies;
using FactCheck.Core.Statistics.IntervalData;
using FactCheck.Core.Statistics.Reading;

namespace FactCheck.Core.Tests.Statistics.Reading;

public class ReadingTests
{
    private static readonly PValueRange Any = new(new Limits(0.2, 0.2), true, new Limits(0.2, 0.2), 1);

    [Fact]
    public void Direction_NamesEveryPair() => Assert.Equal(
        "Of 9 comparable pairs in these cases, the independent figure was higher in 7, the official figure was higher in 1 and both were the same in 1.",
        DirectionReading.Of(new DirectionCount(7, 1, 1, 0, Any), "independent"));

    [Fact]
    public void Direction_WithOpenPairs_SaysSo() => Assert.Equal(
        "Of 2 comparable pairs in these cases, the independent figure was higher in 1 and the figures leave it open in 1.",
        DirectionReading.Of(new DirectionCount(1, 0, 0, 1, Any), "independent"));

    [Fact]
    public void Ratio_GivesEstimateAndInterval() => Assert.Equal(
        "In these 9 cases the independent figure was typically 1.8 times the official one (95% interval 1.2 to 3.1).",
        RatioReading.Of(new TypicalRatio(Log(1.8, 1.8), 0.95, Log(1.2, 3.1)), 9, "independent"));

    [Fact]
    public void Ratio_OfARange_GivesTheRange() => Assert.Equal(
        "In these 9 cases the independent figure was typically 1.5 to 2.3 times the official one, depending on where in their intervals the figures lie.",
        RatioReading.Of(new TypicalRatio(Log(1.5, 2.3), 0.95, null), 9, "independent"));

    [Fact]
    public void Ratio_WithOpenEnds_NamesOnlyTheEndItHas()
    {
        Assert.Contains("at least 1.5 times", RatioReading.Of(new TypicalRatio(Log(1.5, double.PositiveInfinity), 0.95, null), 3, "media"), StringComparison.Ordinal);
        Assert.Contains("at most 2.3 times", RatioReading.Of(new TypicalRatio(Log(0, 2.3), 0.95, null), 3, "media"), StringComparison.Ordinal);
        Assert.Contains("undetermined", RatioReading.Of(new TypicalRatio(Log(0, double.PositiveInfinity), 0.95, null), 3, "media"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ratio_AtTheAchievedLevel_NamesThatLevel() => Assert.Contains(
        "(87.5% interval",
        RatioReading.Of(new TypicalRatio(Log(1.5, 1.5), 0.95, Log(1.2, 2), 0.875), 4, "independent"),
        StringComparison.Ordinal);

    [Fact]
    public void Summary_SaysHowOftenAndByWhatMultiple() => Assert.Equal(
        "In 7 of 9 comparable pairs the independent figure was higher; typically it was 1.8 times the official one (95% interval 1.2 to 3.1).",
        SummaryReading.Of(new DirectionCount(7, 1, 1, 0, Any), new TypicalRatio(Log(1.8, 1.8), 0.95, Log(1.2, 3.1)), "independent"));

    [Fact]
    public void Summary_WhereTheOfficialFigureIsHigher_SaysThatTheOtherWasNot() => Assert.Equal(
        "In 0 of 3 comparable pairs the independent figure was higher (1 left open by the figures); typically it was 0.5 times the official one.",
        SummaryReading.Of(new DirectionCount(0, 2, 0, 1, Any), new TypicalRatio(Log(0.5, 0.5), 0.95, null), "independent"));

    [Fact]
    public void PValue_OfABracket_SaysBracket() =>
        Assert.Contains("(a bracket; 0.2 to 0.2 were found)", PValueReading.Of(Any with { IsTrueRange = false }, 5), StringComparison.Ordinal);

    private static Limits Log(double lower, double upper) => new(Math.Log(lower), Math.Log(upper));
}
