using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Tests.Comparison.Verdicts;

public sealed class VerdictRuleTests
{
    [Theory]
    [InlineData(225, 225L, 226, 226L, Verdict.OfficialLower)]
    [InlineData(225, 230L, 231, null, Verdict.OfficialLower)]
    [InlineData(225, 225L, 224, 224L, Verdict.OfficialHigher)]
    [InlineData(225, null, 0, 224L, Verdict.OfficialHigher)]
    [InlineData(227, 227L, 227, 227L, Verdict.Consistent)]
    [InlineData(200, 250L, 227, 227L, Verdict.Compatible)]
    [InlineData(200, 250L, 250, 300L, Verdict.Compatible)]
    [InlineData(200, 250L, 200, 250L, Verdict.Compatible)]
    [InlineData(225, null, 300, 300L, Verdict.Undetermined)]
    [InlineData(300, 300L, 225, null, Verdict.Undetermined)]
    [InlineData(225, null, 300, null, Verdict.Undetermined)]
    public void Intervals_decide(long a, long? b, long c, long? d, Verdict expected)
    {
        var reading = VerdictRule.Of(Hard(a, b), Hard(c, d));

        Assert.Equal(expected, reading.Verdict);
        Assert.Equal(Bound.Hard, reading.Bound);
    }

    [Fact]
    public void Verdict_is_as_firm_as_the_ends_it_rests_on()
    {
        var official = new BoundedCount(new(10, 20), Bound.Soft, Bound.Hard);
        var higher = new BoundedCount(new(30, 40), Bound.Hard, Bound.Soft);
        var lower = new BoundedCount(new(1, 5), Bound.Hard, Bound.Hard);

        Assert.Equal(Bound.Hard, VerdictRule.Of(official, higher).Bound);
        Assert.Equal(Bound.Soft, VerdictRule.Of(official, lower).Bound);
    }

    [Fact]
    public void Swapping_the_sides_mirrors_the_verdict() =>
        Gen.Select(Generators.Count, Generators.Count).Sample((official, other) =>
        {
            var there = VerdictRule.Of(official, other);
            var back = VerdictRule.Of(other, official);
            var mirrored = there.Verdict switch
            {
                Verdict.OfficialLower => Verdict.OfficialHigher,
                Verdict.OfficialHigher => Verdict.OfficialLower,
                var same => same,
            };

            Assert.Equal((mirrored, there.Bound), (back.Verdict, back.Bound));
        });

    [Fact]
    public void Verdict_that_one_side_is_lower_holds_for_every_admissible_pair() =>
        Gen.Select(Generators.Count, Generators.Count).Sample((official, other) =>
        {
            var verdict = VerdictRule.Of(official, other).Verdict;
            var overlap = official.Interval.Overlaps(other.Interval);

            Assert.Equal(overlap, verdict is not (Verdict.OfficialLower or Verdict.OfficialHigher));
        });

    private static BoundedCount Hard(long lower, long? upper) => new(new(lower, upper), Bound.Hard, Bound.Hard);
}
