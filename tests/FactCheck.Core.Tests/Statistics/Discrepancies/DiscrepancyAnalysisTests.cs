using FactCheck.Core.Claims;
using FactCheck.Core.Statistics.Discrepancies;
using FactCheck.Core.Statistics.Resampling;
using static FactCheck.Core.Tests.Statistics.Discrepancies.PairGenerators;

namespace FactCheck.Core.Tests.Statistics.Discrepancies;

public class DiscrepancyAnalysisTests
{
    [Fact]
    public void Compute_OfNoPairs_SaysWhatIsMissingEverywhere()
    {
        var result = Analyse([]);

        Assert.NotNull(result.Direction.InsufficientData);
        Assert.NotNull(result.SignedRank.InsufficientData);
        Assert.NotNull(result.Centre.InsufficientData);
        Assert.NotNull(result.MedianRatio.InsufficientData);
        Assert.NotNull(result.MeanRatio.InsufficientData);
        Assert.NotNull(result.Agreement.InsufficientData);
        Assert.NotNull(result.Synthesis.InsufficientData);
    }

    [Fact]
    public void Compute_OfOnePair_GivesTheRatioWithoutAnInterval()
    {
        var result = Analyse(Exactly((100, 150)));

        Assert.Equal(1.5, result.MedianRatio.Value!.Ratio.Lower, 1e-12);
        Assert.Null(result.MedianRatio.Value.LogInterval);
        Assert.Null(result.Centre.Value!.LogInterval);
        Assert.Equal("In this case the independent figure was 1.5 times the official one.", result.Centre.Reading);
    }

    [Fact]
    public void Compute_OfEqualRatios_HasAnIntervalOfNoWidth()
    {
        var result = Analyse(Exactly((10, 20), (50, 100), (7, 14)), Quick);

        Assert.Equal(2, result.MedianRatio.Value!.RatioInterval!.Value.Lower, 1e-12);
        Assert.Equal(2, result.MedianRatio.Value.RatioInterval.Value.Upper, 1e-12);
        Assert.Equal(0, result.Agreement.Value!.StandardDeviation);
    }

    [Fact]
    public void Compute_OfCountsOfZero_SaysThatOneHalfWasAdded()
    {
        var result = Analyse(Exactly((0, 0), (0, 3)), Quick);

        Assert.Equal(Math.Log(7), result.MeanRatio.Value!.LogRatio.Lower * 2, 1e-12);
        Assert.Contains(result.MeanRatio.Warnings, warning => warning.Contains("one half was added", StringComparison.Ordinal));
    }

    [Fact]
    public void Compute_OfAnOpenFigure_LeavesTheEndOpen()
    {
        var result = Analyse([Pair(0, CountInterval.Exactly(100), new CountInterval(150, null))], Quick);

        Assert.Equal(1.5, result.Centre.Value!.Ratio.Lower, 1e-12);
        Assert.Equal(double.PositiveInfinity, result.Centre.Value.Ratio.Upper);
        Assert.Equal("In this case the independent figure was at least 1.5 times the official one.", result.Centre.Reading);
    }

    [Fact]
    public void Compute_CountsDirectionsWithoutGuessingWhatIsOpen()
    {
        var result = Analyse(
            [
                .. Exactly((10, 20), (20, 10), (5, 5)),
                Pair(9, CountInterval.Exactly(100), new CountInterval(90, 110)),
            ],
            Quick).Direction.Value!;

        Assert.Equal((1, 1, 1, 1), (result.OtherHigher, result.OfficialHigher, result.Equal, result.Undetermined));
    }

    [Fact]
    public void Compute_WithoutVariances_RefusesASynthesis()
    {
        var result = Analyse(Exactly((10, 20), (20, 30), (5, 5)), Quick).Synthesis;

        Assert.Null(result.Value);
        Assert.Contains("not samples", result.InsufficientData!.Missing[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_WithAWorkingModelByName_NamesItAsAnAssumption()
    {
        var result = Analyse(Exactly((10, 20), (20, 30), (5, 5)), Quick with { WorkingModel = WorkingModel.Poisson }).Synthesis;

        Assert.NotNull(result.Value);
        Assert.Contains(result.Assumptions, assumption => assumption.StartsWith("Working model, assumed and not observed", StringComparison.Ordinal));
        Assert.Equal("Poisson", result.Options["workingModel"]);
    }

    [Fact]
    public void Compute_NamesMethodInputsSeedAndGenerator()
    {
        var result = Analyse(Exactly((10, 20), (20, 30)), Quick).MedianRatio;

        Assert.Equal(["claim-0-a", "claim-0-b", "claim-1-a", "claim-1-b"], result.Inputs);
        Assert.Equal(7, result.Seed);
        Assert.Equal(BootstrapOptions.Generator, result.Generator);
        Assert.Equal("199", result.Options["resamples"]);
    }

    [Fact]
    public void Compute_WhenEveryPairPointsOneWay_KnowsThePValueDespiteOpenEnds()
    {
        var result = Analyse(
            Enumerable.Range(0, 10).Select(i => Pair(i, CountInterval.Exactly(100), new CountInterval(150 + i, null))),
            Quick).SignedRank.Value!.PValue;

        Assert.True(result.IsTrueRange);
        Assert.Equal(2.0 / 1024, result.Range.Upper);
    }

    [Fact]
    public void Compute_OfOneOpenFigureAmongMany_LeavesTheMediansIntervalClosed()
    {
        var pairs = Exactly([.. Enumerable.Range(1, 20).Select(i => (100L, 100L + (5 * i)))]);
        pairs[3] = pairs[3] with { Other = new CountInterval(120, null) };

        var result = Analyse(pairs, Quick);

        Assert.True(double.IsFinite(result.MedianRatio.Value!.RatioInterval!.Value.Upper));
        Assert.Equal(double.PositiveInfinity, result.MeanRatio.Value!.RatioInterval!.Value.Upper);
    }

    [Fact]
    public void Compute_OfSoftBounds_Warns() => Assert.Contains(
        Analyse(Exactly((10, 20)).Select(pair => pair with { Bound = Bound.Soft }), Quick).Direction.Warnings,
        warning => warning.Contains("'about'", StringComparison.Ordinal));

    [Fact]
    public void Compute_OfManyWideIntervals_CallsTheBracketABracket()
    {
        var wide = Enumerable.Range(0, 12).Select(i => Pair(i, new CountInterval(100, 140), new CountInterval(90, 150)));

        var result = Analyse(wide, Quick).SignedRank;

        Assert.False(result.Value!.PValue.IsTrueRange);
        Assert.True(result.Value.PValue.Range.Lower <= result.Value.PValue.Reached.Lower);
        Assert.True(result.Value.PValue.Range.Upper >= result.Value.PValue.Reached.Upper);
        Assert.Contains("bracket", result.Reading, StringComparison.Ordinal);
    }
}
