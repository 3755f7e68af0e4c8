using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Core.Tests.Comparison.Figures;

public sealed class SupersessionTests
{
    private readonly CaseBuilder _case = new();

    [Fact]
    public void Later_figure_of_the_same_source_takes_the_place_of_the_earlier_and_may_be_lower()
    {
        var earlier = _case.Official("2022-01-09", 164);
        var later = _case.Official("2022-01-12", 160);

        var scope = _case.Only();

        Assert.Equal([later.Id], scope.Official.Standing!.ClaimIds);
        Assert.Equal((earlier.Id, ExclusionReason.Superseded, later.Id), Parts(Assert.Single(scope.Exclusions)));
    }

    [Fact]
    public void Spokeswoman_of_a_body_of_the_officials_is_superseded_by_the_officials()
    {
        var day = "2022-01-";
        _case.Claim(_case.Document("Paper", day + "09"), 9).By("Police spokeswoman", Side.Official, "District police");
        _case.Claim(_case.Document("Paper", day + "10"), 10).By("District police", Side.Official, "Almaty police");
        _case.Claim(_case.Document("Paper", day + "11"), 12).By("Almaty police", Side.Official, "officials of KZ");
        _case.Claim(_case.Document("Paper", day + "12"), 15).By("Kazakh officials", Side.Official, "officials of KZ");

        var history = _case.Only().Official.History;

        Assert.Equal(["District police", "Almaty police", "Kazakh officials", null], history.Select(figure => figure.SupersededBy?.Source));
        Assert.All(history, figure => Assert.Equal("officials of KZ", figure.Group));
    }

    [Fact]
    public void Memberships_that_run_in_a_circle_do_not_hang()
    {
        _case.Claim(_case.Document("Paper", "2022-01-10"), 10).By("A", Side.Official, "B");
        _case.Claim(_case.Document("Paper", "2022-01-11"), 12).By("B", Side.Official, "A");

        Assert.Equal(CountInterval.Exactly(12), _case.Only().Official.Standing?.Interval);
    }

    [Fact]
    public void Independent_sources_without_a_group_do_not_supersede_each_other()
    {
        var earlier = _case.Independent("2022-01-10", 10).By("One group", Side.Independent);
        _case.Independent("2022-01-11", 12).By("Another group", Side.Independent);

        var scope = _case.Only();

        Assert.All(scope.Other.History, figure => Assert.Null(figure.SupersededBy));
        Assert.Equal(CountInterval.Exactly(12), scope.Other.Standing?.Interval);
        Assert.Contains("policy 'latest'", Assert.Single(scope.Exclusions, item => item.ClaimId == earlier.Id).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_name_nobody_do_not_supersede_each_other()
    {
        _case.Claim(_case.Document(null, "2022-01-10"), 10);
        _case.Claim(_case.Document(null, "2022-01-11"), 12);

        Assert.All(Assert.Single(_case.Only().NotCompared).History, figure => Assert.Null(figure.SupersededBy));
    }

    [Fact]
    public void Two_figures_of_one_group_and_day_stand_together_and_are_said_to_disagree()
    {
        _case.Claim(_case.Document("Paper", "2022-01-20"), 225).By("Prosecutor", Side.Official, "officials");
        _case.Claim(_case.Document("Paper", "2022-01-20"), 227).By("Ministry", Side.Official, "officials");

        var official = _case.Only().Official;

        Assert.Equal(new(225, 227), official.Standing!.Interval);
        Assert.True(official.Standing.SourcesDisagree);
        Assert.All(official.History, figure => Assert.Null(figure.SupersededBy));
    }

    private static (ClaimId Claim, ExclusionReason Reason, ClaimId? By) Parts(Exclusion exclusion) =>
        (exclusion.ClaimId, exclusion.Reason, exclusion.By);
}
