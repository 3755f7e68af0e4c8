using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Statistics;
using FactCheck.Core.Statistics.IntervalData;
using FactCheck.Core.Statistics.Paired;

namespace FactCheck.Core.Tests.Statistics.IntervalData;

public class IntervalDataTests
{
    private static readonly Gen<RatioRange> Small = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 2], Gen.Int[0, 8], Gen.Int[0, 2]).Select(
        (a, width, c, other) => new RatioRange(new CountInterval(a, a + width), new CountInterval(c, c + other)));

    [Fact]
    public void Box_HoldsEveryAdmissiblePoint() => Small.Array[1, 4].Sample(
        pairs =>
        {
            var (low, high) = IntervalBox.Compute(pairs);
            var box = RatioBox.Of(pairs, 100_000)!;
            Close(new Limits(low.Mean, high.Mean), box.Range(point => Location.Mean([.. point.Select(ratio => ratio.Log)])));
            Close(new Limits(low.Median, high.Median), box.Range(point => Location.Median([.. point.Select(ratio => ratio.Log)])));
            Close(new Limits(low.HodgesLehmann, high.HodgesLehmann), box.Range(point => HodgesLehmann.Estimate([.. point.Select(ratio => ratio.Log)])));
            Close(new Limits(low.VPratt, high.VPratt), box.RangeOfV(ZeroMethod.Pratt));
        },
        iter: 150);

    [Fact]
    public void RangeOfV_WithZerosDropped_IsNotAtTheCorners()
    {
        RatioRange[] pairs = [Range(4, 5, 5, 5), Range(10, 11, 5, 5), Range(12, 12, 5, 6), Range(20, 22, 4, 5)];

        Assert.Equal(new Limits(6, 9), RatioBox.Of(pairs, 1000)!.RangeOfV(ZeroMethod.Wilcoxon));
    }

    [Fact]
    public void PValue_MayBeExtremeInsideTheBox()
    {
        RatioRange[] pairs = [Range(5, 9, 6, 7), Range(3, 4, 7, 7), Range(9, 9, 12, 13), Range(2, 5, 1, 2)];
        double At(Func<RatioRange, CountRatio> end) => WilcoxonSignedRank.Compute(SignedRanks.Of(pairs.Select(end), ZeroMethod.Pratt)).PValue;

        var range = WilcoxonPValueRange.Compute(pairs, ZeroMethod.Pratt, TestContext.Current.CancellationToken);

        Assert.True(range.IsTrueRange);
        Assert.Equal(1, range.Range.Upper);
        Assert.True(Math.Max(At(pair => pair.Low), At(pair => pair.High)) < range.Range.Upper);
    }

    [Fact]
    public void Bracket_HoldsTheTrueRange() => Small.Array[2, 4].Sample(
        pairs =>
        {
            var truth = RatioBox.Of(pairs, 100_000)!.Range(point => WilcoxonSignedRank.Compute(SignedRanks.Of(point, ZeroMethod.Pratt)).PValue);

            // One pair without an upper end, and high enough that no sign changes, turns the range into a bracket.
            RatioRange[] open = [.. pairs, new RatioRange(new CountInterval(1000, null), CountInterval.Exactly(1))];
            var bracket = WilcoxonPValueRange.Compute(open);
            var closed = RatioBox.Of([.. pairs, Range(1000, 1000, 1, 1)], 100_000)!.Range(point => WilcoxonSignedRank.Compute(SignedRanks.Of(point, ZeroMethod.Pratt)).PValue);

            Assert.InRange(truth.Lower, 0, 1);
            Assert.Equal(pairs.All(pair => pair.Low.Sign > 0), bracket.IsTrueRange);
            Assert.True(bracket.Range.Lower <= closed.Lower && bracket.Range.Upper >= closed.Upper);
            Assert.True(bracket.Range.Lower <= bracket.Reached.Lower && bracket.Range.Upper >= bracket.Reached.Upper);
        },
        iter: 80);

    [Fact]
    public void Ratios_ThatAreEqual_TieWhicheverWayRound()
    {
        Assert.Equal(0, CountRatio.CompareMagnitude(CountRatio.Of(2, 3), CountRatio.Of(9, 6)));
        Assert.Equal(-CountRatio.Of(2, 3).Log, CountRatio.Of(3, 2).Log);
        Assert.Equal(0, CountRatio.SignOfSum(CountRatio.Of(2, 3), CountRatio.Of(9, 6)));
    }

    private static RatioRange Range(long a, long b, long c, long d) => new(new CountInterval(a, b), new CountInterval(c, d));

    private static void Close(Limits one, Limits other)
    {
        Assert.Equal(one.Lower, other.Lower, 1e-12);
        Assert.Equal(one.Upper, other.Upper, 1e-12);
    }
}
