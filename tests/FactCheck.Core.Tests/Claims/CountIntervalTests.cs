using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Claims;

public sealed class CountIntervalTests
{
    private static readonly Gen<CountInterval> Interval = Generators.Interval;

    [Theory]
    [InlineData(-1, null)]
    [InlineData(5, 4L)]
    [InlineData(CountInterval.Maximum + 1, null)]
    [InlineData(0, CountInterval.Maximum + 1)]
    public void Ends_that_are_negative_crossed_or_too_large_are_refused(long lower, long? upper) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountInterval(lower, upper));

    [Fact]
    public void Intervals_overlap_exactly_when_they_share_a_count() =>
        Gen.Select(Interval, Interval).Sample((a, b) =>
        {
            var shared = Math.Max(a.Lower, b.Lower);

            Assert.Equal(a.Contains(shared) && b.Contains(shared), a.Overlaps(b));
            Assert.Equal(a.Overlaps(b), b.Overlaps(a));
        });

    [Fact]
    public void Intersection_holds_what_both_admit_and_nothing_else() =>
        Gen.Select(Interval, Interval, Gen.Long[0, 300]).Sample((a, b, count) =>
            Assert.Equal(a.Contains(count) && b.Contains(count), a.Intersect(b)?.Contains(count) ?? false));

    [Fact]
    public void Intersection_is_missing_exactly_when_nothing_is_shared() =>
        Gen.Select(Interval, Interval).Sample((a, b) =>
        {
            Assert.Equal(a.Overlaps(b), a.Intersect(b) is not null);
            Assert.Equal(a.Intersect(b), b.Intersect(a));
        });

    [Fact]
    public void Hull_is_the_smallest_interval_that_contains_both() =>
        Gen.Select(Interval, Interval, Interval).Sample((a, b, c) =>
        {
            var hull = a.Hull(b);

            Assert.True(hull.Contains(a) && hull.Contains(b));
            Assert.True(hull.Lower == a.Lower || hull.Lower == b.Lower);
            Assert.True(hull.Upper == a.Upper || hull.Upper == b.Upper);
            Assert.Equal(hull, b.Hull(a));
            Assert.Equal(hull.Hull(c), a.Hull(b.Hull(c)));
        });

    [Fact]
    public void Containing_each_other_is_being_equal() =>
        Gen.Select(Interval, Interval).Sample((a, b) =>
        {
            Assert.Equal(a == b, a.Contains(b) && b.Contains(a));
            Assert.True(a.Contains(a));
        });

    [Fact]
    public void Exact_interval_holds_its_count_and_neither_neighbour() =>
        Gen.Long[0, CountInterval.Maximum].Sample(count =>
        {
            var exact = CountInterval.Exactly(count);

            Assert.True(exact is { IsExact: true, IsBounded: true });
            Assert.True(exact.Contains(count));
            Assert.False(exact.Contains(count - 1) || exact.Contains(count + 1));
        });

    [Theory]
    [InlineData(227, 227L, "227")]
    [InlineData(225, null, "225..∞")]
    [InlineData(0, 49L, "0..49")]
    public void Text_form_shows_both_ends(long lower, long? upper, string text) =>
        Assert.Equal(text, new CountInterval(lower, upper).ToString());
}
