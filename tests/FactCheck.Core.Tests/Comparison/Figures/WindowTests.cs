using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Tests.Comparison.Figures;

public sealed class WindowTests
{
    private readonly CaseBuilder _case = new();

    [Theory]
    [InlineData("2022-02-10", true)]
    [InlineData("2022-02-11", false)]
    public void Figures_compare_when_at_most_31_days_lie_between_them(string day, bool compared)
    {
        _case.Official("2022-01-10", 10);
        _case.Independent(day, 20);

        Assert.Equal(compared, _case.Only().Discrepancy is not null);
    }

    [Fact]
    public void Figures_too_far_apart_are_both_shown_and_both_listed()
    {
        _case.Official("2022-01-10", 10);
        _case.Independent("2022-06-10", 20);

        var scope = _case.Only();

        Assert.Null(scope.Verdict);
        Assert.Equal(CountInterval.Exactly(10), scope.Official.Standing?.Interval);
        Assert.Equal(CountInterval.Exactly(20), scope.Other.Standing?.Interval);
        Assert.Equal([ExclusionReason.TooFarApart, ExclusionReason.TooFarApart], scope.Exclusions.Select(item => item.Reason));
    }

    [Fact]
    public void Newest_pair_inside_the_window_is_compared_when_the_latest_figures_are_too_far_apart()
    {
        _case.Official("2022-01-10", 164);
        var official = _case.Official("2022-01-20", 227);
        var other = _case.Independent("2022-02-01", 250);
        var late = _case.Independent("2022-08-01", 300);

        var scope = _case.Only();

        Assert.Equal([official.Id], scope.Official.Standing!.ClaimIds);
        Assert.Equal([other.Id], scope.Other.Standing!.ClaimIds);
        Assert.Equal(new(23, 23), scope.Discrepancy?.Difference);
        Assert.Equal(ExclusionReason.TooFarApart, Assert.Single(scope.Exclusions, item => item.ClaimId == late.Id).Reason);
    }

    [Fact]
    public void Figure_still_repeated_is_near_what_is_said_then()
    {
        _case.Official("2022-01-10", 227);
        _case.Official("2022-03-01", 227);
        _case.Independent("2022-03-10", 250);

        Assert.NotNull(_case.Only().Discrepancy);
    }

    [Fact]
    public void Month_is_near_whatever_its_days_are_near_to()
    {
        _case.Official("2022-05-01", 10).AsOf("2022-01-01", DatePrecision.Month);
        _case.Independent("2022-02-28", 20);

        Assert.NotNull(_case.Only(new() { WindowDays = 28 }).Discrepancy);
        Assert.Null(_case.Only(new() { WindowDays = 27 }).Discrepancy);
    }
}
