using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Tests.Comparison.Verdicts;

public sealed class DisputeTests
{
    private readonly CaseBuilder _case = new();

    [Theory]
    [InlineData(DisputeModality.Asserted, Verdict.Disputed)]
    [InlineData(DisputeModality.Possible, Verdict.PossiblyDisputed)]
    public void Contradiction_without_a_number_gives_a_verdict_by_how_firmly_it_is_said(DisputeModality modality, Verdict expected)
    {
        var official = _case.Official("2022-01-20", 227);
        _case.Independent("2022-01-21", 0).Disputes(official, modality);

        Assert.Equal(expected, _case.Only().Verdict?.Verdict);
    }

    [Fact]
    public void Officials_who_only_contradict_make_a_dispute_too()
    {
        var other = _case.Independent("2022-01-20", 300);
        _case.Official("2022-01-21", 0).Disputes(other);

        Assert.Equal(Verdict.Disputed, _case.Only().Verdict?.Verdict);
    }

    [Fact]
    public void Side_with_a_number_is_judged_by_it_and_its_dispute_is_only_shown()
    {
        var official = _case.Official("2022-01-20", 227);
        _case.Independent("2022-01-21", 0).Disputes(official);
        _case.Independent("2022-01-21", 300);

        var scope = _case.Only();

        Assert.Equal(Verdict.OfficialLower, scope.Verdict?.Verdict);
        Assert.Single(scope.Disputes);
    }

    [Fact]
    public void Contradiction_of_a_figure_that_was_replaced_only_may_speak_against_the_new_one()
    {
        var old = _case.Official("2022-01-10", 164);
        _case.Independent("2022-01-11", 0).Disputes(old);
        _case.Official("2022-01-20", 227);

        var scope = _case.Only();

        Assert.Equal(Verdict.PossiblyDisputed, scope.Verdict?.Verdict);
        Assert.Equal(CountInterval.Exactly(227), Assert.Single(scope.Disputes).ReplacedBy?.Interval);
    }

    [Fact]
    public void Contradiction_long_after_the_figure_is_too_far_apart()
    {
        _case.Official("2022-01-10", 164);
        var dispute = _case.Independent("2022-08-11", 0).Disputes(null);

        var scope = _case.Only();

        Assert.Null(scope.Verdict);
        Assert.Equal(ExclusionReason.TooFarApart, Assert.Single(scope.Exclusions, item => item.ClaimId == dispute.Id).Reason);
    }

    [Fact]
    public void Contradiction_of_nothing_named_long_before_what_stands_is_too_far_apart()
    {
        _case.Official("2022-01-10", 164);
        _case.Independent("2022-01-11", 0).Disputes(null);
        _case.Official("2022-08-20", 227);

        Assert.Null(_case.Only().Verdict);
    }

    [Fact]
    public void Undated_contradiction_takes_date_and_scope_of_what_it_contradicts()
    {
        var document = _case.Document("Paper", null);
        var official = _case.Claim(document, 227).By("Ministry", Side.Official).AsOf("2022-01-20").In("Almaty");
        _case.Claim(document, 0).By("Activists", Side.Independent).Disputes(official);

        Assert.Equal(Verdict.Disputed, _case.Only().Verdict?.Verdict);
    }

    [Fact]
    public void Dispute_of_a_side_that_is_not_compared_gives_no_verdict()
    {
        var official = _case.Official("2022-01-20", 227);
        _case.Claim(_case.Document("Paper", "2022-01-20"), 0).By("A foreign ministry", Side.International).Disputes(official);

        Assert.Null(_case.Only().Verdict);
        Assert.Equal(Verdict.Disputed, _case.Only(new() { Against = Side.International }).Verdict?.Verdict);
    }
}
