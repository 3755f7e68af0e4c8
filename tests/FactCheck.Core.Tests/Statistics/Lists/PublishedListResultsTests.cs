using FactCheck.Core.Statistics.Lists;
using FactCheck.Core.Statistics.Lists.LogLinear;
using static FactCheck.Core.Tests.Statistics.Lists.PublishedTables;

namespace FactCheck.Core.Tests.Statistics.Lists;

public class PublishedListResultsTests
{
    [Fact]
    public void Kosovo_ModelOfTheReport_GivesItsEstimate()
    {
        var model = Model(4, "123", "14", "34");
        var fit = MultipleSystems.Fit(Kosovo, model).Fit!;
        var profile = ProfileLikelihood.Compute(Kosovo, model)!;

        Assert.Equal(10356.519, fit.Total, 3);
        Assert.Equal(785.902, fit.StandardError, 3);
        Assert.Equal(9.3227, fit.Deviance, 4);
        Assert.Equal(132.7467, fit.Aic, 4);
        Assert.Equal(203.0296, fit.Bic, 4);
        Assert.Equal(9004.36, fit.Interval.Lower, 2);
        Assert.Equal(12105.8, fit.Interval.Upper, 1);
        Assert.Equal(8994.3, profile.Interval.Lower, 1);
        Assert.Equal(12110.4, profile.Interval.Upper, 1);
    }

    [Fact]
    public void Kosovo_AllModels_AverageAsComputedElsewhere()
    {
        var result = MultipleSystems.FitAll(Kosovo, cancellationToken: TestContext.Current.CancellationToken);
        var bic = result.Average(InformationCriterion.Bic)!;
        var aic = result.Average(InformationCriterion.Aic)!;

        Assert.Equal(113, result.Models.Length);
        Assert.Equal(13183.73, bic.Total, 2);
        Assert.Equal(3473.83, bic.UnconditionalError, 2);
        Assert.Equal(14015.53, aic.Total, 2);
        Assert.Equal(3964.0, aic.UnconditionalError, 1);
        Assert.Equal(12740.968, aic.Best.Fit!.Total, 3);
    }

    [Theory]
    [InlineData(157.1667, 57.14081, "12", "23")]
    [InlineData(268.7778, 58.9686, "12")]
    [InlineData(141.9926, 184.14431)]
    public void Korea_Models_GiveThePublishedTotalsAndBic(double total, double bic, params string[] terms)
    {
        var fit = MultipleSystems.Fit(Korea, Model(3, terms)).Fit!;

        Assert.Equal(total, fit.Total, 4);
        Assert.Equal(bic, fit.Bic, terms.Length == 1 ? 4 : 5);
    }

    [Fact]
    public void SpinaBifida_BestModel_GivesThePublishedTotal()
    {
        var fit = MultipleSystems.Fit(SpinaBifida, Model(3, "23")).Fit!;

        Assert.Equal(731, fit.Total, 0);
        Assert.Equal(16.98, fit.StandardError, 2);
        Assert.Equal(3.86, fit.Deviance, 2);
    }

    [Theory]
    [InlineData(11124.5785, 904.753, 13.0261)]
    [InlineData(12318.4677, 1188.7227, 7.6138, "12")]
    public void Hiv_Models_GiveTheKnownTotals(double total, double error, double deviance, params string[] terms)
    {
        var fit = MultipleSystems.Fit(Hiv, Model(4, terms)).Fit!;

        Assert.Equal(total, fit.Total, 4);
        Assert.Equal(error, fit.StandardError, 3);
        Assert.Equal(deviance, fit.Deviance, 4);
    }

    // Chan, Silverman and Vincent (2021), tables 2 and 3.
    [Theory]
    [InlineData(0)]
    [InlineData(1, "12")]
    [InlineData(0, "13")]
    [InlineData(1, "12", "13")]
    [InlineData(0, "13", "23")]
    [InlineData(2, "12", "13", "23")]
    public void Artificial_Models_HaveThePublishedCodes(int code, params string[] terms) =>
        Assert.Equal(code, MultipleSystems.Diagnose(Artificial, Model(3, terms)).ChanCode);

    [Fact]
    public void Chapman_OfSebersExample_IsAsPublished()
    {
        // Seber (1982), p. 107: 948 on the first list, 421 on the second, 167 on both.
        var result = TwoList.Compute(948, 421, 167);

        Assert.Equal(2382.798, result.Chapman, 3);
        Assert.Equal(129.056, Math.Sqrt(result.SeberVariance), 3);
    }

    [Fact]
    public void Chao_OfIllegalImmigrants_IsAsPublished()
    {
        // Van der Heijden et al. (2003); "at least 8 000" in the documentation of Rcapture.
        var result = Chao.Compute([1645, 183, 37, 13, 1, 1]);

        Assert.Equal(9273.511, result.Classic!.Total, 3);
        Assert.Equal(9228.859, result.BiasCorrected.Total, 3);
        Assert.InRange(result.Classic.Interval.Lower, 8000, 8100);
    }
}
