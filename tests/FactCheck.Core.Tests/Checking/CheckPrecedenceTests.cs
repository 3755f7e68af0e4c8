using FactCheck.Core.Checking;
using FactCheck.Core.Checking.Ratings;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Extraction;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Checking;

/// <summary>Which verdict wins where several hold; the counts are given as values.</summary>
public sealed class CheckPrecedenceTests
{
    private const string Ministry = "Health Ministry";
    private const string Rights = "Rights Watchers";
    private readonly CaseBuilder _case = new();

    [Fact]
    public void Supported_goes_before_superseded_when_the_figure_was_given_again()
    {
        _case.Official("2022-01-10", 50);
        _case.Official("2022-01-11", 60);
        _case.Official("2022-01-12", 50);

        Assert.Equal(CheckVerdict.Supported, Ask(50, Ministry).Verdict);
        Assert.Equal(CheckVerdict.Superseded, Ask(60, Ministry).Verdict);
    }

    [Fact]
    public void Retracted_goes_before_superseded_and_cites_the_retraction()
    {
        var wrong = _case.Official("2022-01-10", 164);
        var retraction = _case.Official("2022-01-11", 164).As(Certainty.Retracted);
        _case.Official("2022-01-12", 60);

        var answer = Ask(164, Ministry);

        Assert.Equal(CheckVerdict.Retracted, answer.Verdict);
        Assert.Equal([wrong.Id, retraction.Id], answer.ClaimIds);
        Assert.Contains("11 January 2022", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retraction_alone_tells_that_the_figure_was_taken_back()
    {
        _case.Official("2022-01-11", 164).As(Certainty.Retracted);

        Assert.Equal(CheckVerdict.Retracted, Ask(164, Ministry).Verdict);
    }

    [Fact]
    public void Superseded_names_the_next_figure_and_the_one_that_stands()
    {
        _case.Official("2022-01-10", 10);
        _case.Official("2022-01-11", 20);
        _case.Official("2022-01-12", 30);

        var answer = Ask(10, Ministry);

        Assert.Equal(CheckVerdict.Superseded, answer.Verdict);
        Assert.Contains("replaced by 20 (Health Ministry, 11 January 2022). The figure that stands is 30 (Health Ministry, 12 January 2022)", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Misattributed_goes_before_the_range_of_the_source_named()
    {
        _case.Official("2022-01-10", 40, 60);
        _case.Independent("2022-01-10", 50);

        Assert.Equal(CheckVerdict.Misattributed, Ask(50, Ministry).Verdict);
        Assert.Equal(CheckVerdict.WithinReported, Ask(55, Ministry).Verdict);
    }

    [Fact]
    public void Scope_mismatch_goes_before_the_range()
    {
        _case.Official("2022-01-10", 40, 60);
        _case.Official("2022-01-10", 50).In("Almaty");

        Assert.Equal(CheckVerdict.ScopeMismatch, Ask(50, null).Verdict);
    }

    [Fact]
    public void The_exact_scope_goes_before_nested_ones()
    {
        _case.Official("2022-01-10", 100);
        _case.Official("2022-01-10", 20).In("Almaty");

        var exact = Ask(150, Ministry, "Almaty");
        var nested = Ask(150, Ministry, "Astana");

        Assert.Equal((CheckVerdict.Contradicted, false), (exact.Verdict, exact.ByNesting));
        Assert.Equal((CheckVerdict.Contradicted, true), (nested.Verdict, nested.ByNesting));
    }

    [Fact]
    public void A_whole_smaller_than_its_part_is_contradicted_by_nesting()
    {
        var part = _case.Official("2022-01-10", 20).In("Almaty");

        var answer = Ask(5, Ministry, "Kazakhstan");

        Assert.True(answer.ByNesting);
        Assert.Equal([part.Id], answer.ClaimIds);
    }

    [Fact]
    public void A_whole_that_leaves_its_upper_end_open_bounds_nothing()
    {
        _case.Official("2022-01-10", 100, null);

        Assert.Equal(CheckVerdict.Unverified, Ask(150, Ministry, "Almaty").Verdict);
    }

    [Fact]
    public void At_least_supports_at_least_and_nothing_above_it()
    {
        _case.Official("2022-01-10", 225, null);

        Assert.Equal(CheckVerdict.Supported, Ask(new CountInterval(225, null), Ministry).Verdict);
        Assert.Equal(CheckVerdict.WithinReported, Ask(225, Ministry).Verdict);
        Assert.Equal(CheckVerdict.Unverified, Ask(300, Ministry).Verdict);
        Assert.Equal(CheckVerdict.Contradicted, Ask(100, Ministry).Verdict);
    }

    [Fact]
    public void What_one_side_says_contradicts_nothing_that_another_is_said_to_have_said()
    {
        _case.Official("2022-01-10", 227);

        Assert.Equal(CheckVerdict.Unverified, Ask(300, Rights, side: Side.Independent).Verdict);
        Assert.Equal(CheckVerdict.Contradicted, Ask(300, null).Verdict);
    }

    [Fact]
    public void A_rule_that_reads_the_evidence_makes_the_verdict_soft()
    {
        _case.Official("2022-01-10", 1).Interval(90, 110, Bound.Soft);

        Assert.Equal((CheckVerdict.Contradicted, Bound.Soft), (Ask(300, Ministry).Verdict, Ask(300, Ministry).Bound));
    }

    [Fact]
    public void A_figure_too_far_from_the_statements_day_is_not_compared()
    {
        var far = _case.Official("2022-01-10", 50);

        var answer = Ask(new CountInterval(50, 50), Ministry, asOf: "2022-06-01");

        Assert.Equal(CheckVerdict.Unverified, answer.Verdict);
        Assert.Equal(far.Id, Assert.Single(answer.NotCompared, item => item.Reasons.SequenceEqual([ExclusionReason.TooFarApart])).Evidence.ClaimId);
    }

    [Fact]
    public void Small_numbers_elsewhere_are_chance_unless_the_source_is_the_one_named()
    {
        _case.Official("2022-01-10", 5).In("Almaty").Of(VictimClass.Child);

        Assert.Equal(CheckVerdict.ScopeMismatch, Ask(5, Ministry, "Kazakhstan").Verdict);
        Assert.Equal(CheckVerdict.Unverified, Ask(5, null, "Kazakhstan").Verdict);
    }

    [Fact]
    public void A_claim_that_a_reviewer_rejected_supports_nothing()
    {
        _case.Official("2022-01-10", 50).Rejected("a typing error");

        var answer = Ask(50, Ministry);

        Assert.Equal(CheckVerdict.Unverified, answer.Verdict);
        Assert.Equal([ExclusionReason.UnderReview], Assert.Single(answer.NotCompared).Reasons);
    }

    [Fact]
    public void An_armed_groups_count_supports_only_a_statement_that_names_it()
    {
        _case.Claim(_case.Document("Paper", "2022-01-10"), 50).By("The Front", Side.Independent, institution: Institution.Belligerent);

        Assert.Equal(CheckVerdict.Unverified, Ask(50, null).Verdict);
    }

    private CountAnswer Ask(long count, string? source, string? place = null, Side? side = null) => Ask(CountInterval.Exactly(count), source, place, side);

    private CountAnswer Ask(CountInterval count, string? source, string? place = null, Side? side = null, string? asOf = null)
    {
        side ??= source is Ministry ? Side.Official : null;
        var claim = new StructuredClaim(
            Harm.Killed, count, VictimClassSet.Everybody, place, source, side, Basis.Cumulative, asOf is null ? null : Fixture.Day(asOf));
        var check = new StatementCheck(new RuleBasedExtractor(), RatingScale.Default);
        return Assert.Single(check.Check(_case.Evidence, new() { Claim = claim }, TestContext.Current.CancellationToken).Counts);
    }
}
