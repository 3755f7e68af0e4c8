using CsCheck;
using FactCheck.Core.Statistics;
using FactCheck.Core.Statistics.Paired;

namespace FactCheck.Core.Tests.Statistics.Paired;

public class SignedRankTests
{
    private static readonly Gen<double[]> Differences = Gen.Int[-6, 6].Array[1, 10].Select(values => values.Select(value => (double)value).ToArray());

    [Theory]
    [InlineData(ZeroMethod.Pratt)]
    [InlineData(ZeroMethod.Wilcoxon)]
    public void Exact_IsTheShareOfAllSignFlips(ZeroMethod zeros) => Differences.Sample(differences =>
    {
        var ranks = SignedRanks.Of(differences, zeros);
        var result = WilcoxonSignedRank.Compute(ranks);
        var n = ranks.Ranks.Length;
        var sums = Enumerable.Range(0, 1 << n).Select(flip => ranks.Ranks.Where((_, i) => (flip & (1 << i)) != 0).Sum()).ToList();

        Assert.Equal(sums.Count(sum => sum >= ranks.V - 1e-9) / (double)sums.Count, result.PGreater, 1e-12);
        Assert.Equal(sums.Count(sum => sum <= ranks.V + 1e-9) / (double)sums.Count, result.PLess, 1e-12);
    });

    [Fact]
    public void Compute_OfOppositeDifferences_SwapsTheTails() => Differences.Sample(differences =>
    {
        var plain = WilcoxonSignedRank.Compute(SignedRanks.Of(differences, ZeroMethod.Pratt));
        var opposite = WilcoxonSignedRank.Compute(SignedRanks.Of(differences.Select(d => -d), ZeroMethod.Pratt));

        Assert.Equal(plain.PGreater, opposite.PLess, 1e-12);
        Assert.Equal(plain.V, opposite.VMinus);
        Assert.Equal(plain.PValue, opposite.PValue, 1e-12);
    });

    [Theory]
    [InlineData(50, NullDistribution.Exact)]
    [InlineData(51, NullDistribution.AsymptoticCorrected)]
    public void Compute_IsExactUpToFiftyPairs(int n, NullDistribution distribution) => Assert.Equal(
        distribution,
        WilcoxonSignedRank.Compute(SignedRanks.Of(Enumerable.Range(1, n).Select(i => (double)i), ZeroMethod.Pratt)).Distribution);

    [Fact]
    public void Asymptotic_NearsExact_AsPairsGrow()
    {
        var ranks = SignedRanks.Of(Enumerable.Range(1, 120).Select(i => i % 3 == 0 ? -i : (double)i), ZeroMethod.Pratt);

        var exact = WilcoxonSignedRank.Compute(ranks, NullDistribution.Exact);
        var asymptotic = WilcoxonSignedRank.Compute(ranks, NullDistribution.AsymptoticCorrected);

        Assert.Equal(exact.PValue, asymptotic.PValue, 3);
    }

    [Fact]
    public void HodgesLehmann_OfShiftedDifferences_Shifts() => Gen.Select(Differences, Gen.Int[-50, 50]).Sample((differences, shift) =>
    {
        var plain = HodgesLehmann.Compute(differences, 0.9);
        var shifted = HodgesLehmann.Compute([.. differences.Select(d => d + shift)], 0.9);

        Assert.Equal(plain.Estimate + shift, shifted.Estimate, 1e-9);
        Assert.Equal(plain.Intervals[0].Lower + shift, shifted.Intervals[0].Lower, 1e-9);
    });

    [Fact]
    public void HodgesLehmann_OfFewPairs_SaysThatTheLevelIsNotReached()
    {
        var interval = HodgesLehmann.Compute([0.4, -0.1, 1.2, 0.7], 0.95).Intervals[0];

        Assert.Equal(0.875, interval.AchievedLevel, 1e-12);
        Assert.False(interval.LevelReached);
    }

    [Fact]
    public void SignTest_OfNothing_HasPValueOneAndNoShare()
    {
        var result = SignTest.Compute([0, 0]);

        Assert.Equal(1, result.PValue);
        Assert.Null(result.ProportionPositive);
        Assert.Null(result.ProportionInterval);
    }

    [Theory]
    [InlineData(Alternative.Greater, 0.45035835049339, 1)]
    [InlineData(Alternative.Less, 0, 0.9590, 4)]
    public void SignTest_OneSided_HasAOneSidedInterval(Alternative alternative, double lower, double upper, int digits = 12)
    {
        var interval = SignTest.Compute(7, 2, 1, alternative).ProportionInterval!.Value;

        Assert.Equal(lower, interval.Lower, digits);
        Assert.Equal(upper, interval.Upper, digits);
    }
}
