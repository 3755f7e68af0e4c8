using FactCheck.Core.Statistics.Agreement;
using FactCheck.Core.Statistics.Paired;
using FactCheck.Core.Statistics.Synthesis;

namespace FactCheck.Core.Tests.Statistics;

/// <summary>Published examples, to the digits printed there.</summary>
public class PublishedResultsTests
{
    // Hollander and Wolfe (1973), table 3.1: depression scale before and after a tranquilizer; before less after.
    private static readonly double[] Depression = [0.952, -0.147, 1.022, 0.43, 0.62, 0.59, 0.49, -0.08, 0.01];

    // Bland and Altman (1986), table 1: peak expiratory flow, first readings.
    private static readonly double[] Wright = [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427];
    private static readonly double[] MiniWright = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451];

    // Colditz et al. (1994): tuberculosis among vaccinated and controls, positive and negative.
    private static readonly double[][] Vaccination =
    [
        [4, 119, 11, 128], [6, 300, 29, 274], [3, 228, 11, 209], [62, 13536, 248, 12619], [33, 5036, 47, 5761],
        [180, 1361, 372, 1079], [8, 2537, 10, 619], [505, 87886, 499, 87892], [29, 7470, 45, 7232], [17, 1699, 65, 1600],
        [186, 50448, 141, 27197], [5, 2493, 3, 2338], [27, 16886, 29, 17825],
    ];

    // Shrout and Fleiss (1979), table 2: six targets, four judges.
    private static readonly double[][] Judges = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];

    // Krippendorff (2011), section C: four observers, twelve units, gaps.
    private static readonly double?[][] Observers =
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ];

    [Fact]
    public void SignedRank_OfTranquilizer_IsHollanderAndWolfes()
    {
        var result = WilcoxonSignedRank.Compute(SignedRanks.Of(Depression, ZeroMethod.Wilcoxon));

        Assert.Equal(40, result.V);
        Assert.Equal(0.020, result.PGreater, 3);
        Assert.Equal(0.039, result.PValue, 3);
    }

    [Fact]
    public void HodgesLehmann_OfTranquilizer_IsHollanderAndWolfes()
    {
        var result = HodgesLehmann.Compute(Depression, 0.95);

        Assert.Equal(0.46, result.Estimate, 2);
        Assert.Equal(0.010, result.Intervals[0].Lower, 3);
        Assert.Equal(0.786, result.Intervals[0].Upper, 3);
        Assert.Equal(0.961, result.Intervals[0].AchievedLevel, 3);
    }

    [Fact]
    public void LimitsOfAgreement_OfPeakFlow_AreBlandAndAltmans()
    {
        var result = BlandAltman.Compute([.. Wright.Zip(MiniWright, (x, y) => x - y)], multiplier: 2);

        Assert.Equal(-2.1, result.Mean, 1);
        Assert.Equal(38.8, result.StandardDeviation, 1);
        Assert.Equal(-79.6, result.Agreement.Lower, 1);
        Assert.Equal(75.4, result.Agreement.Upper, 1);
        Assert.Equal(-22.0, result.MeanInterval.Lower, 1);
        Assert.Equal(17.8, result.MeanInterval.Upper, 1);
        Assert.Equal(-114.2, result.LowerLimit1986.Lower, 1);
        Assert.Equal(-45.1, result.LowerLimit1986.Upper, 1);
    }

    [Fact]
    public void Synthesis_OfVaccination_IsMetafors()
    {
        double[] effects = [.. Vaccination.Select(row => Math.Log(row[0] / (row[0] + row[1]) / (row[2] / (row[2] + row[3]))))];
        double[] variances = [.. Vaccination.Select(row =>
            (1 / row[0]) - (1 / (row[0] + row[1])) + (1 / row[2]) - (1 / (row[2] + row[3])))];

        var result = RandomEffects.Compute(effects, variances, HeterogeneityEstimator.DerSimonianLaird);

        Assert.Equal(-0.7141, result.Pooled, 4);
        Assert.Equal(-1.0644, result.Normal.Interval.Lower, 4);
        Assert.Equal(-0.3638, result.Normal.Interval.Upper, 4);
        Assert.Equal(152.2330, result.Q, 4);
        Assert.Equal(92.12, result.I2, 2);
        Assert.Equal(0.3088, result.Tau2, 4);
    }

    [Fact]
    public void IntraclassCorrelations_OfSixTargets_AreShroutAndFleisss()
    {
        var result = IntraclassCorrelation.Compute(Judges);

        Assert.Equal(11.24, result.MeanSquareRows, 2);
        Assert.Equal(6.26, result.MeanSquareWithin, 2);
        Assert.Equal(0.17, result.OneWay.Value!.Value, 2);
        Assert.Equal(0.29, result.Agreement.Value!.Value, 2);
        Assert.Equal(0.71, result.Consistency.Value!.Value, 2);
    }

    [Theory]
    [InlineData(DifferenceMetric.Nominal, 0.743)]
    [InlineData(DifferenceMetric.Ordinal, 0.815)]
    [InlineData(DifferenceMetric.Interval, 0.849)]
    [InlineData(DifferenceMetric.Ratio, 0.797)]
    public void Alpha_OfFourObservers_IsKrippendorffs(DifferenceMetric metric, double published) =>
        Assert.Equal(published, KrippendorffAlpha.Compute(Observers, metric).Alpha!.Value, 3);
}
