using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Statistics;
using FactCheck.Core.Statistics.Discrepancies;
using static FactCheck.Core.Tests.Statistics.Discrepancies.PairGenerators;

namespace FactCheck.Core.Tests.Statistics.Discrepancies;

public class DiscrepancyPropertyTests
{
    [Fact]
    public void Compute_OfAnyPairs_NeverGivesNaN() => Pairs(Any).Sample(
        pairs => Assert.DoesNotContain("NaN", StatisticsJson.Write(DiscrepancyAnalysis.Compute(pairs, Quick)), StringComparison.Ordinal),
        iter: 150);

    [Fact]
    public void Compute_OfPairsInAnotherOrder_IsTheSame() => Gen.Select(Pairs(Any), Gen.Int).Sample(
        (pairs, seed) => Assert.Equal(
            StatisticsJson.Write(DiscrepancyAnalysis.Compute(pairs, Quick)),
            StatisticsJson.Write(DiscrepancyAnalysis.Compute(pairs.OrderBy(pair => HashCode.Combine(pair.EventId, seed)), Quick))),
        iter: 60);

    [Fact]
    public void Compute_WithTheSidesSwapped_InvertsTheRatios() => Pairs(Any).Sample(
        pairs =>
        {
            var plain = DiscrepancyAnalysis.Compute(pairs, Quick);
            var swapped = DiscrepancyAnalysis.Compute(pairs.Select(pair => pair with { Official = pair.Other, Other = pair.Official }), Quick);

            AssertOpposite(plain.Centre.Value!.LogRatio, swapped.Centre.Value!.LogRatio);
            AssertOpposite(plain.MedianRatio.Value!.LogRatio, swapped.MedianRatio.Value!.LogRatio);
            AssertOpposite(plain.MeanRatio.Value!.LogRatio, swapped.MeanRatio.Value!.LogRatio);
            Assert.Equal(plain.Direction.Value!.OtherHigher, swapped.Direction.Value!.OfficialHigher);
            Assert.Equal(plain.Direction.Value.PValue.Range, swapped.Direction.Value.PValue.Range);
            Assert.Equal(plain.SignedRank.Value!.PValue.Range, swapped.SignedRank.Value!.PValue.Range);
        },
        iter: 100);

    [Fact]
    public void Compute_WithBothCountsMultiplied_LeavesTheRatios() =>
        Gen.Select(Pairs(Gen.Int[1, 60].Select(count => CountInterval.Exactly(count))), Gen.Int[2, 9]).Sample(
            (pairs, factor) => Assert.Equal(
                StatisticsJson.Write(DiscrepancyAnalysis.Compute(pairs, Quick)),
                StatisticsJson.Write(DiscrepancyAnalysis.Compute(
                    pairs.Select(pair => pair with { Official = Times(pair.Official, factor), Other = Times(pair.Other, factor) }),
                    Quick))),
            iter: 60);

    [Fact]
    public void Compute_WithAnIntervalWidened_NeverNarrowsARange() =>
        Gen.Select(Pairs(Any), Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[0, 3]).Sample(
            (pairs, which, down, up) =>
            {
                var chosen = which % pairs.Length;
                var wider = pairs.Select((pair, i) => i == chosen ? pair with { Official = Widen(pair.Official, down, up) } : pair);
                var (before, after) = (DiscrepancyAnalysis.Compute(pairs, Quick), DiscrepancyAnalysis.Compute(wider, Quick));

                AssertInside(before.Centre.Value!.LogRatio, after.Centre.Value!.LogRatio);
                AssertInside(before.MedianRatio.Value!.LogRatio, after.MedianRatio.Value!.LogRatio);
                AssertInside(before.MeanRatio.Value!.LogRatio, after.MeanRatio.Value!.LogRatio);
                AssertInside(before.SignedRank.Value!.V, after.SignedRank.Value!.V);
                AssertInside(before.SignedRank.Value.PValue.Range, after.SignedRank.Value.PValue.Range);
                AssertInside(before.Direction.Value!.PValue.Range, after.Direction.Value!.PValue.Range);
                if (before.Centre.Value.LogInterval is { } interval)
                {
                    AssertInside(interval, after.Centre.Value.LogInterval!.Value);
                }
            },
            iter: 150);

    private static CountInterval Times(CountInterval count, int factor) => new(count.Lower * factor, count.Upper * factor);

    private static CountInterval Widen(CountInterval count, int down, int up) => new(Math.Max(0, count.Lower - down), count.Upper + up);

    private static void AssertOpposite(Limits one, Limits other)
    {
        AssertClose(one.Lower, -other.Upper);
        AssertClose(one.Upper, -other.Lower);
    }

    private static void AssertInside(Limits inner, Limits outer)
    {
        Assert.True(outer.Lower <= inner.Lower + 1e-12, $"{outer.Lower} > {inner.Lower}");
        Assert.True(outer.Upper >= inner.Upper - 1e-12, $"{outer.Upper} < {inner.Upper}");
    }

    private static void AssertClose(double one, double other) => Assert.True(one.Equals(other) || Math.Abs(one - other) < 1e-12, $"{one} and {other}");
}
