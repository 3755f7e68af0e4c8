using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Policies;

namespace FactCheck.Core.Tests.Comparison.Policies;

public sealed class StandingPoliciesTests
{
    private readonly CaseBuilder _case = new();

    [Theory]
    [InlineData("latest", 180, 180L)]
    [InlineData("envelope", 150, null)]
    [InlineData("conservative", 150, 160L)]
    [InlineData("highest", 200, null)]
    public void Policies_make_different_figures_of_the_same_sources(string policy, long lower, long? upper)
    {
        _case.Independent("2022-01-10", 150, 160).By("One", Side.Independent);
        _case.Independent("2022-01-11", 200, null).By("Two", Side.Independent);
        _case.Independent("2022-01-12", 180).By("Three", Side.Independent);

        Assert.Equal(new(lower, upper), _case.Only(new() { Policy = policy }).Other.Standing?.Interval);
    }

    [Fact]
    public void Superseded_figures_take_part_in_no_policy()
    {
        _case.Independent("2022-01-10", 900).By("One", Side.Independent);
        _case.Independent("2022-01-11", 150).By("One", Side.Independent);

        Assert.All(StandingPolicies.All, policy =>
            Assert.Equal(CountInterval.Exactly(150), _case.Only(new() { Policy = policy.Id }).Other.Standing?.Interval));
    }

    [Fact]
    public void Figures_too_far_from_the_other_side_take_part_in_no_policy()
    {
        _case.Official("2022-03-10", 100);
        _case.Independent("2022-01-10", 900).By("One", Side.Independent);
        _case.Independent("2022-03-11", 150).By("Two", Side.Independent);

        Assert.Equal(CountInterval.Exactly(150), _case.Only(new() { Policy = "envelope" }).Other.Standing?.Interval);
    }

    [Fact]
    public void Every_policy_has_a_name_of_its_own_a_rule_and_a_citation()
    {
        Assert.Equal(StandingPolicies.All.Count, StandingPolicies.All.Select(policy => policy.Id).Distinct().Count());
        Assert.All(StandingPolicies.All, policy =>
        {
            Assert.EndsWith(".", policy.Rule, StringComparison.Ordinal);
            Assert.NotEmpty(policy.Citation);
        });
    }

    [Fact]
    public void Unknown_policy_is_refused()
    {
        Assert.False(StandingPolicies.TryGet("mean", out _));
        Assert.Throws<ArgumentException>(() => _case.Compare(new() { Policy = "mean" }));
    }

    [Fact]
    public void Official_figures_are_not_compared_with_themselves() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ComparisonOptions { Against = Side.Official });
}
