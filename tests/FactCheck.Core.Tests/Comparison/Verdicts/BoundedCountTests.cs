using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Tests.Comparison.Verdicts;

public sealed class BoundedCountTests
{
    [Fact]
    public void Hull_min_and_max_do_not_depend_on_the_order() =>
        Gen.Select(Generators.Count, Generators.Count, Generators.Count).Sample((a, b, c) =>
        {
            Assert.Equal(a.Hull(b), b.Hull(a));
            Assert.Equal(a.Min(b), b.Min(a));
            Assert.Equal(a.Max(b), b.Max(a));
            Assert.Equal(a.Hull(b).Hull(c), a.Hull(b.Hull(c)));
            Assert.Equal(a.Min(b).Min(c), a.Min(b.Min(c)));
            Assert.Equal(a.Max(b).Max(c), a.Max(b.Max(c)));
        });

    [Fact]
    public void Each_end_keeps_what_it_rests_on()
    {
        var hard = new BoundedCount(new(10, 20), Bound.Hard, Bound.Hard);
        var soft = new BoundedCount(new(15, 30), Bound.Soft, Bound.Soft);

        Assert.Equal(new(new(10, 30), Bound.Hard, Bound.Soft), hard.Hull(soft));
        Assert.Equal(new(new(10, 20), Bound.Hard, Bound.Hard), hard.Min(soft));
        Assert.Equal(new(new(15, 30), Bound.Soft, Bound.Soft), hard.Max(soft));
    }

    [Fact]
    public void Min_and_max_hold_every_value_that_the_smaller_and_the_larger_can_take() =>
        Gen.Select(Generators.Interval, Generators.Interval, Gen.Int[0, 60], Gen.Int[0, 60]).Sample((a, b, i, j) =>
        {
            var x = Math.Min(a.Lower + i, a.Upper ?? long.MaxValue);
            var y = Math.Min(b.Lower + j, b.Upper ?? long.MaxValue);
            var (first, second) = (Hard(a), Hard(b));

            Assert.True(first.Min(second).Interval.Contains(Math.Min(x, y)));
            Assert.True(first.Max(second).Interval.Contains(Math.Max(x, y)));
        });

    [Fact]
    public void Widening_a_count_never_narrows_a_range_made_of_it() =>
        Gen.Select(Generators.Widened, Generators.Widened).Sample((a, b) =>
        {
            var (narrow, wide) = (Hard(a.Narrow), Hard(a.Wide));
            var (otherNarrow, otherWide) = (Hard(b.Narrow), Hard(b.Wide));

            Assert.True(wide.Hull(otherWide).Interval.Contains(narrow.Hull(otherNarrow).Interval));
            Assert.True(wide.Min(otherWide).Interval.Contains(narrow.Min(otherNarrow).Interval));
            Assert.True(wide.Max(otherWide).Interval.Contains(narrow.Max(otherNarrow).Interval));
        });

    private static BoundedCount Hard(CountInterval interval) => new(interval, Bound.Hard, Bound.Hard);
}
