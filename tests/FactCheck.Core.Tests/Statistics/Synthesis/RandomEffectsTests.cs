using CsCheck;
using FactCheck.Core.Statistics.Synthesis;

namespace FactCheck.Core.Tests.Statistics.Synthesis;

public class RandomEffectsTests
{
    private static readonly Gen<(double[] Effects, double[] Variances)> Studies =
        Gen.Select(Gen.Double[-1, 1].Array[2, 8], Gen.Double[0.02, 0.6].Array[8]).Select((effects, variances) => (effects, variances[..effects.Length]));

    [Fact]
    public void Reml_IsWhereTheRestrictedLikelihoodPeaks() => Studies.Sample(studies =>
    {
        const double Step = 1e-5;
        var tau2 = RandomEffects.Compute(studies.Effects, studies.Variances).Tau2;
        var peak = RestrictedLikelihood(studies.Effects, studies.Variances, tau2);

        Assert.True(peak >= RestrictedLikelihood(studies.Effects, studies.Variances, tau2 + Step) - 1e-9);
        Assert.True(peak >= RestrictedLikelihood(studies.Effects, studies.Variances, Math.Max(0, tau2 - Step)) - 1e-9);
    });

    [Fact]
    public void PauleMandel_MakesTheGeneralisedQItsDegreesOfFreedom() => Studies.Sample(studies =>
    {
        var result = RandomEffects.Compute(studies.Effects, studies.Variances, HeterogeneityEstimator.PauleMandel);
        if (result.Tau2 > 0)
        {
            // Then the factor of Hartung and Knapp is 1 and both standard errors agree.
            Assert.Equal(result.Normal.StandardError, result.KnappHartung.StandardError, 1e-9);
        }
        else
        {
            Assert.True(result.Q <= result.K - 1 + 1e-9);
        }
    });

    [Theory]
    [InlineData(HeterogeneityEstimator.DerSimonianLaird)]
    [InlineData(HeterogeneityEstimator.PauleMandel)]
    [InlineData(HeterogeneityEstimator.RestrictedMaximumLikelihood)]
    public void Compute_OfShiftedAndScaledEffects_ShiftsAndScales(HeterogeneityEstimator estimator) => Studies.Sample(studies =>
    {
        var plain = RandomEffects.Compute(studies.Effects, studies.Variances, estimator);
        var changed = RandomEffects.Compute([.. studies.Effects.Select(y => 3 + (2 * y))], [.. studies.Variances.Select(v => 4 * v)], estimator);

        Assert.Equal(3 + (2 * plain.Pooled), changed.Pooled, 1e-7);
        Assert.Equal(4 * plain.Tau2, changed.Tau2, 1e-6);
        Assert.Equal(plain.I2, changed.I2, 1e-4);
        Assert.Equal(plain.Q, changed.Q, 1e-7);
    });

    [Fact]
    public void Compute_OfEqualEffects_FindsNoVarianceAndNoStatisticWithoutError()
    {
        var result = RandomEffects.Compute([0.5, 0.5, 0.5], [0.1, 0.2, 0.3]);

        Assert.Equal(0, result.Tau2);
        Assert.Equal(0, result.I2);
        Assert.Equal(0, result.KnappHartung.StandardError, 1e-12);
        Assert.False(double.IsNaN(result.KnappHartung.PValue ?? 0));
    }

    [Fact]
    public void Compute_NamesTheDegreesOfFreedomOfThePredictionInterval()
    {
        var result = RandomEffects.Compute([0.5, 0.1, 0.9, 0.3], [0.1, 0.2, 0.3, 0.1]);

        Assert.Null(result.Normal.PredictionDegreesOfFreedom);
        Assert.Equal(3, result.KnappHartung.PredictionDegreesOfFreedom);
    }

    [Theory]
    [InlineData(new[] { 1.0 }, new[] { 0.1 })]
    [InlineData(new[] { 1.0, 2 }, new[] { 0.1 })]
    [InlineData(new[] { 1.0, 2 }, new[] { 0.1, 0 })]
    public void Compute_OfImpossibleInput_Throws(double[] effects, double[] variances) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RandomEffects.Compute(effects, variances));

    private static double RestrictedLikelihood(double[] effects, double[] variances, double tau2)
    {
        var weights = variances.Select(v => 1 / (v + tau2)).ToArray();
        var mean = weights.Zip(effects, (w, y) => w * y).Sum() / weights.Sum();
        return (weights.Sum(Math.Log) - Math.Log(weights.Sum()) - weights.Zip(effects, (w, y) => w * (y - mean) * (y - mean)).Sum()) / 2;
    }
}
