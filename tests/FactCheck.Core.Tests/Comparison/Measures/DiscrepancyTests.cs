using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Measures;

namespace FactCheck.Core.Tests.Comparison.Measures;

public sealed class DiscrepancyTests
{
    [Fact]
    public void Two_exact_counts_give_single_values()
    {
        var measured = Discrepancy.Between(CountInterval.Exactly(200), CountInterval.Exactly(300));

        Assert.Equal(new WholeInterval(100, 100), measured.Difference);
        Assert.Equal(new RealInterval(1.5, 1.5), measured.Ratio);
        Assert.Equal(new RealInterval(50, 50), measured.Percent);
        Assert.Equal(Math.Log(1.5), measured.LogRatio.Lower!.Value, 1e-9);
        Assert.Equal(measured.LogRatio.Lower, measured.LogRatio.Upper);
        Assert.False(measured.ContinuityCorrected);
    }

    [Fact]
    public void Ranges_give_the_extremes_over_all_pairs()
    {
        var measured = Discrepancy.Between(new(100, 200), new(150, 400));

        Assert.Equal(new WholeInterval(-50, 300), measured.Difference);
        Assert.Equal(new RealInterval(0.75, 4), measured.Ratio);
        Assert.Equal(new RealInterval(-25, 300), measured.Percent);
    }

    [Fact]
    public void Open_other_count_leaves_the_measures_open_above()
    {
        var measured = Discrepancy.Between(CountInterval.Exactly(225), new(450, null));

        Assert.Equal(new WholeInterval(225, null), measured.Difference);
        Assert.True(measured.Difference.UpperUnbounded);
        Assert.Equal(new RealInterval(2, null), measured.Ratio);
        Assert.True(measured.LogRatio.UpperUnbounded);
    }

    [Fact]
    public void Open_official_count_leaves_the_difference_and_the_log_ratio_open_below()
    {
        var measured = Discrepancy.Between(new(225, null), CountInterval.Exactly(450));

        Assert.Equal(new WholeInterval(null, 225), measured.Difference);
        Assert.Equal(new RealInterval(0, 2), measured.Ratio);
        Assert.Equal(new RealInterval(-100, 100), measured.Percent);
        Assert.True(measured.LogRatio.LowerUnbounded);
    }

    [Fact]
    public void Official_count_that_may_be_zero_has_no_ratio_and_a_corrected_log_ratio()
    {
        var measured = Discrepancy.Between(CountInterval.Exactly(0), CountInterval.Exactly(7));

        Assert.Null(measured.Ratio);
        Assert.Null(measured.Percent);
        Assert.True(measured.ContinuityCorrected);
        Assert.Equal(Math.Log(7.5 / 0.5), measured.LogRatio.Lower!.Value, 1e-9);
    }

    [Fact]
    public void Half_is_added_only_in_pairs_that_hold_a_zero()
    {
        var measured = Discrepancy.Between(new(0, 10), CountInterval.Exactly(5));

        Assert.Equal(Math.Log(5.0 / 10), measured.LogRatio.Lower!.Value, 1e-9);
        Assert.Equal(Math.Log(5.5 / 0.5), measured.LogRatio.Upper!.Value, 1e-9);
    }

    [Fact]
    public void Every_admissible_pair_lies_inside_the_measures() =>
        Gen.Select(Generators.Interval, Generators.Interval, Gen.Int[0, 100], Gen.Int[0, 100]).Sample((official, other, i, j) =>
        {
            var o = official.Lower + (i % ((official.Upper ?? official.Lower + 100) - official.Lower + 1));
            var q = other.Lower + (j % ((other.Upper ?? other.Lower + 100) - other.Lower + 1));
            var all = Discrepancy.Between(official, other);
            var one = Discrepancy.Between(CountInterval.Exactly(o), CountInterval.Exactly(q));

            Assert.True(all.Difference.Contains(one.Difference));
            Assert.True(all.LogRatio.Contains(one.LogRatio));
            Assert.True(all.Ratio is not { } ratio || ratio.Contains(one.Ratio!.Value));
            Assert.True(all.Percent is not { } percent || percent.Contains(one.Percent!.Value));
        });

    [Fact]
    public void Swapping_the_sides_negates_differences_and_inverts_ratios() =>
        Gen.Select(Generators.Interval, Generators.Interval).Sample((official, other) =>
        {
            var there = Discrepancy.Between(official, other);
            var back = Discrepancy.Between(other, official);

            Assert.Equal(new WholeInterval(-there.Difference.Upper, -there.Difference.Lower), back.Difference);
            Assert.Equal(new RealInterval(-there.LogRatio.Upper, -there.LogRatio.Lower), back.LogRatio);
            if (there.Ratio is { Lower: > 0, Upper: { } upper } && back.Ratio is { Lower: { } lower })
            {
                Assert.Equal(1, upper * lower, 1e-9);
            }
        });

    [Fact]
    public void Widening_a_count_never_narrows_a_measure() =>
        Gen.Select(Generators.Widened, Generators.Widened).Sample((official, other) =>
        {
            var narrow = Discrepancy.Between(official.Narrow, other.Narrow);
            var wide = Discrepancy.Between(official.Wide, other.Wide);

            Assert.True(wide.Difference.Contains(narrow.Difference));
            Assert.True(wide.LogRatio.Contains(narrow.LogRatio));
            Assert.True(wide.Ratio is not { } ratio || ratio.Contains(narrow.Ratio!.Value));
            Assert.True(wide.Percent is not { } percent || percent.Contains(narrow.Percent!.Value));
        });
}
