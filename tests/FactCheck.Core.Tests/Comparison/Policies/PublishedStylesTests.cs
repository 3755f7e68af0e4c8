using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;

namespace FactCheck.Core.Tests.Comparison.Policies;

public sealed class PublishedStylesTests
{
    private readonly CaseBuilder _case = new();

    [Fact]
    public void Ucdp_gives_low_high_and_the_lower_as_best()
    {
        Three();

        var standing = Standing("ucdp");

        Assert.Equal((new(40, 55), 40L), (standing.Interval, standing.Best));
    }

    [Fact]
    public void Acled_gives_the_most_conservative_number()
    {
        Three();

        var standing = Standing("acled");

        Assert.Equal((CountInterval.Exactly(40), Bound.Hard), (standing.Interval, standing.Bound));
    }

    [Theory]
    [InlineData("several", 3, 10L, Comparator.Vague, null, 3)]
    [InlineData("tens", 20, 99L, Comparator.Vague, null, 10)]
    [InlineData("dozens", 24, 99L, Comparator.Vague, null, 12)]
    [InlineData("hundreds", 200, 999L, Comparator.Vague, null, 100)]
    [InlineData("scores", 40, 199L, Comparator.Vague, null, 40)]
    [InlineData("about", 750, 850L, Comparator.About, 800L, 800)]
    [InlineData("at-least", 225, null, Comparator.AtLeast, 225L, 225)]
    [InlineData("range", 500, 600L, Comparator.Range, null, 500)]
    public void Acled_reads_vague_words_as_fixed_numbers(string rule, long lower, long? upper, Comparator comparator, long? value, long expected)
    {
        _case.Independent("2022-01-20", 1).With(claim => claim with
        {
            Quantity = new("so many", value, lower, upper, comparator, approximate: true, Bound.Soft, rule),
        });

        var standing = Standing("acled");

        Assert.Equal((CountInterval.Exactly(expected), Bound.Soft), (standing.Interval, standing.Bound));
    }

    [Theory]
    [InlineData("Another group", false)]
    [InlineData("Rights Watchers", true)]
    public void Iraq_body_count_is_provisional_until_a_second_source_counts(string second, bool provisional)
    {
        _case.Independent("2022-01-20", 40);
        _case.Independent("2022-01-21", 50).By(second, Side.Independent);

        Assert.Equal(provisional, Standing("iraqBodyCount").Provisional);
    }

    [Fact]
    public void Every_casualty_puts_the_number_of_the_majority_forward()
    {
        Three();

        Assert.Equal((new(40, 55), 55L), (Standing("everyCasualty").Interval, Standing("everyCasualty").Best));
    }

    [Fact]
    public void Iraq_body_count_takes_two_bodies_of_one_group_for_one_source()
    {
        _case.Independent("2022-01-20", 40).By("One branch", Side.Independent, "A federation");
        _case.Independent("2022-01-20", 50).By("Another branch", Side.Independent, "A federation");

        Assert.True(Standing("iraqBodyCount").Provisional);
    }

    [Fact]
    public void Every_casualty_does_not_take_half_for_a_majority()
    {
        Three();
        _case.Independent("2022-01-23", 60).By("A third group", Side.Independent);

        Assert.Equal(40, Standing("everyCasualty").Best);
    }

    [Fact]
    public void Every_casualty_without_a_majority_follows_the_records()
    {
        _case.Independent("2022-01-20", 40).By("A hospital", Side.Independent, institution: Institution.Hospital);
        _case.Independent("2022-01-22", 50).By("A witness", Side.Independent, institution: Institution.Eyewitness);

        Assert.Equal(40, Standing("everyCasualty").Best);
    }

    [Fact]
    public void Every_casualty_puts_a_court_before_a_hospital()
    {
        _case.Independent("2022-01-20", 40).By("A hospital", Side.Independent, institution: Institution.Hospital);
        _case.Independent("2022-01-19", 50).By("A court", Side.Independent, institution: Institution.Court);

        Assert.Equal(50, Standing("everyCasualty").Best);
    }

    [Fact]
    public void Every_casualty_puts_nothing_forward_when_nobody_is_exact()
    {
        _case.Independent("2022-01-20", 40, null);

        Assert.Null(Standing("everyCasualty").Best);
    }

    private void Three()
    {
        _case.Independent("2022-01-20", 40).By("A hospital", Side.Independent, institution: Institution.Hospital);
        _case.Independent("2022-01-21", 55).By("One group", Side.Independent);
        _case.Independent("2022-01-22", 55).By("Another group", Side.Independent);
    }

    private StandingFigure Standing(string policy) => _case.Only(new() { Policy = policy }).Other.Standing!;
}
