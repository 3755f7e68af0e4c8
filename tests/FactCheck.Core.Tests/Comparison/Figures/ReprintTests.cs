using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Tests.Comparison.Figures;

public sealed class ReprintTests
{
    private readonly CaseBuilder _case = new();

    [Fact]
    public void Figure_that_many_outlets_relay_is_one_figure_with_its_relays()
    {
        foreach (var outlet in (string[])["Gazette", "Agency", "Radio", "Agency"])
        {
            _case.Claim(_case.Document(outlet, "2022-01-21"), 10).By("Ministry", Side.Official).AsOf("2022-01-20");
        }

        var scope = _case.Only();
        var figure = Assert.Single(scope.Official.History);

        Assert.Equal(["Agency", "Gazette", "Radio"], figure.Relays);
        Assert.False(figure.RelaysDisagree);
        Assert.Equal(4, figure.Claims.Length);
        Assert.Equal(3, scope.Exclusions.Count(exclusion => exclusion.Reason is ExclusionReason.Reprint && exclusion.By == figure.Claims[0].ClaimId));
    }

    [Fact]
    public void Relays_that_disagree_keep_their_hull_and_say_so()
    {
        _case.Official("2022-01-21", 225, null).AsOf("2022-01-20");
        _case.Official("2022-01-22", 225).AsOf("2022-01-20");

        var standing = _case.Only().Official.Standing!;

        Assert.Equal(new(225, null), standing.Interval);
        Assert.True(standing.RelaysDisagree);
    }

    [Fact]
    public void Late_report_without_a_date_of_its_own_repeats_the_source_and_does_not_make_it_newer()
    {
        _case.Claim(_case.Document("Paper", "2022-01-16"), 225).By("Prosecutor", Side.Official, "officials").AsOf("2022-01-15");
        _case.Claim(_case.Document("Paper", "2022-01-18"), 227).By("Ministry", Side.Official, "officials").AsOf("2022-01-18");
        _case.Claim(_case.Document("Agency", "2022-01-25"), 225).By("Prosecutor", Side.Official, "officials");

        var official = _case.Only().Official;

        Assert.Equal(CountInterval.Exactly(227), official.Standing?.Interval);
        Assert.Equal(Fixture.Day("2022-01-25"), official.History[0].LastStated);
    }

    [Fact]
    public void Different_sources_of_one_side_with_one_figure_stay_two_figures()
    {
        _case.Independent("2022-01-20", 10);
        _case.Independent("2022-01-20", 10).By("Another group", Side.Independent);

        var other = _case.Only().Other;

        Assert.Equal(2, other.History.Length);
        Assert.Equal(["Another group", "Rights Watchers"], other.Standing!.Sources);
        Assert.False(other.Standing.SourcesDisagree);
    }
}
