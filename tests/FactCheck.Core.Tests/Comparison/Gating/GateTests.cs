using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Reviewing;

namespace FactCheck.Core.Tests.Comparison.Gating;

public sealed class GateTests
{
    private readonly CaseBuilder _case = new();

    public static TheoryData<ExclusionReason> ReasonsWithoutScope =>
        [ExclusionReason.UnknownPlace, ExclusionReason.UnknownBasis, ExclusionReason.Denied, ExclusionReason.Retracted, ExclusionReason.Belligerent, ExclusionReason.UnderReview, ExclusionReason.OutsideCase];

    [Theory]
    [MemberData(nameof(ReasonsWithoutScope))]
    public void Claim_that_cannot_stand_is_listed_with_its_reason(ExclusionReason reason)
    {
        var claim = _case.Official("2022-01-20", 10);
        _ = reason switch
        {
            ExclusionReason.UnknownPlace => claim.With(own => own with { Place = null }),
            ExclusionReason.UnknownBasis => claim.On(Basis.Unknown),
            ExclusionReason.Denied => claim.As(Certainty.Denied),
            ExclusionReason.Retracted => claim.As(Certainty.Retracted),
            ExclusionReason.Belligerent => claim.By("An armed group", Side.Independent, institution: Institution.Belligerent),
            ExclusionReason.UnderReview => claim.Rejected("It counts soldiers."),
            _ => claim.During("1921-01-01", "1954-12-31"),
        };

        var exclusion = Assert.Single(_case.Compare().Exclusions);

        Assert.Equal((claim.Id, reason), (exclusion.ClaimId, exclusion.Reason));
        Assert.EndsWith(".", exclusion.Sentence, StringComparison.Ordinal);
        Assert.Empty(_case.Compare().Scopes);
    }

    [Fact]
    public void Unsure_claim_waits_for_a_person_and_stands_once_accepted_or_corrected()
    {
        var sure = _case.Official("2022-01-20", 10).With(own => own with { Confidence = ReviewThreshold.Default });
        var unsure = _case.Official("2022-01-21", 12).With(own => own with { Confidence = 0.69 });

        var scope = _case.Only();
        Assert.Equal((unsure.Id, ExclusionReason.UnderReview), (scope.Exclusions[0].ClaimId, scope.Exclusions[0].Reason));
        Assert.Contains("0.69", scope.Exclusions[0].Sentence, StringComparison.Ordinal);
        Assert.Equal([sure.Id], scope.Official.Standing!.ClaimIds);
        Assert.Equal([unsure.Id], _case.Only(new() { ReviewThreshold = 0.4 }).Official.Standing!.ClaimIds);

        foreach (var (state, stands) in new[] { (ReviewState.Accepted, unsure), (ReviewState.Corrected, unsure), (ReviewState.Reopened, sure) })
        {
            unsure.With(own => own with { Review = new(state, "A reader", "Seen", DateTimeOffset.UnixEpoch, 1) });
            Assert.Equal([stands.Id], _case.Only().Official.Standing!.ClaimIds);
        }
    }

    [Fact]
    public void Unsure_retraction_takes_nothing_back()
    {
        var figure = _case.Official("2022-01-20", 10);
        _case.Official("2022-01-21", 10).As(Certainty.Retracted).With(own => own with { Confidence = 0.2 });

        Assert.Equal([figure.Id], _case.Only().Official.Standing!.ClaimIds);
    }

    [Fact]
    public void Claim_without_any_date_is_left_out_for_it()
    {
        _case.Claim(_case.Document("Paper", null), 10).By("Ministry", Side.Official);

        Assert.Equal(ExclusionReason.NoDate, Assert.Single(_case.Compare().Exclusions).Reason);
    }

    [Fact]
    public void Count_that_stood_before_the_event_lies_outside_and_one_given_after_its_end_does_not()
    {
        var before = _case.Official("2022-02-01", 10).AsOf("2021-12-31");
        _case.Official("2023-02-01", 12);

        var scope = _case.Only();

        Assert.Equal(ExclusionReason.OutsideCase, Assert.Single(scope.Exclusions, item => item.ClaimId == before.Id).Reason);
        Assert.Equal(CountInterval.Exactly(12), scope.Official.Standing?.Interval);
    }

    [Fact]
    public void Year_that_holds_the_start_of_the_event_is_not_before_it()
    {
        _case.Official("2022-02-01", 10).AsOf("2022-01-01", DatePrecision.Year);

        var figure = Assert.Single(_case.Only().Official.History);

        Assert.Equal(Fixture.Day("2022-02-01"), figure.AsOf.Through);
    }

    [Fact]
    public void Belligerent_stands_for_the_independent_side_only_when_asked()
    {
        _case.Claim(_case.Document("Paper", "2022-01-20"), 30).By("An armed group", Side.Independent, institution: Institution.Belligerent);

        Assert.Empty(_case.Compare().Scopes);
        Assert.Equal(CountInterval.Exactly(30), _case.Only(new() { Belligerents = Belligerents.Include }).Other.Standing?.Interval);
    }

    [Fact]
    public void Part_in_the_same_scope_as_its_whole_is_a_subset_of_it()
    {
        var whole = _case.Official("2022-01-20", 227);
        var part = _case.Official("2022-01-20", 19).PartOf(whole);

        var scope = _case.Only();

        Assert.Equal(CountInterval.Exactly(227), scope.Official.Standing?.Interval);
        var exclusion = Assert.Single(scope.Exclusions);
        Assert.Equal((part.Id, ExclusionReason.SubsetOfOther, whole.Id), (exclusion.ClaimId, exclusion.Reason, exclusion.By));
    }

    [Fact]
    public void Part_with_victims_of_its_own_stands_in_its_own_scope()
    {
        var whole = _case.Official("2022-01-20", 227);
        _case.Official("2022-01-20", 19).PartOf(whole).Of(VictimClass.LawEnforcement);
        _case.Independent("2022-01-20", 21).Of(VictimClass.LawEnforcement);

        var own = Assert.Single(_case.Compare().Scopes, scope => !scope.Scope.Victims.IsEverybody);

        Assert.Equal(new(2, 2), own.Discrepancy?.Difference);
    }

    [Fact]
    public void Figure_taken_back_by_its_source_no_longer_stands()
    {
        var first = _case.Official("2022-01-05", 26);
        var mistaken = _case.Official("2022-01-09", 164);
        var takenBack = _case.Official("2022-01-10", 164).As(Certainty.Retracted);

        var scope = _case.Only();

        Assert.Equal([first.Id], scope.Official.Standing!.ClaimIds);
        var exclusion = Assert.Single(scope.Exclusions, item => item.ClaimId == mistaken.Id);
        Assert.Equal((ExclusionReason.Retracted, takenBack.Id), (exclusion.Reason, exclusion.By));
    }

    [Fact]
    public void Figure_taken_back_on_the_day_it_was_given_does_not_stand()
    {
        _case.Official("2022-01-10", 164);
        _case.Official("2022-01-10", 164).As(Certainty.Retracted);

        Assert.Empty(_case.Compare().Scopes);
    }

    [Fact]
    public void Figure_said_again_after_it_was_taken_back_stands()
    {
        _case.Official("2022-01-10", 164).As(Certainty.Retracted);
        _case.Official("2022-01-12", 164);

        Assert.Equal(CountInterval.Exactly(164), _case.Only().Official.Standing?.Interval);
    }

    [Fact]
    public void Scopes_differ_by_harm_victims_place_and_basis_and_not_by_the_letter_case_of_a_place()
    {
        _case.Official("2022-01-20", 1);
        _case.Official("2022-01-20", 1).Harmed(Harm.Injured);
        _case.Official("2022-01-20", 1).Of(VictimClass.Child);
        _case.Official("2022-01-20", 1).On(Basis.NewlyReported);
        _case.Official("2022-01-20", 1).In("Almaty");
        _case.Independent("2022-01-20", 1).In("ALMATY");

        var scopes = _case.Compare().Scopes;

        Assert.Equal(5, scopes.Length);
        Assert.Single(scopes, scope => scope.Verdict is not null);
    }

    [Fact]
    public void Place_of_a_scope_keeps_the_parent_that_one_of_its_claims_names()
    {
        _case.Official("2022-01-20", 1).In("Almaty").With(claim => claim with { Place = claim.Place! with { Parent = null } });
        _case.Official("2022-01-20", 1).In("Almaty");

        Assert.Equal("Kazakhstan", _case.Only().Scope.Place?.Parent);
    }

    [Fact]
    public void Scopes_come_by_harm_and_then_the_widest_first()
    {
        _case.Official("2022-01-20", 1).Harmed(Harm.Injured);
        _case.Official("2022-01-20", 1).Of(VictimClass.Child);
        _case.Official("2022-01-20", 1).In("Almaty");
        _case.Official("2022-01-20", 1).On(Basis.NamedList);
        _case.Official("2022-01-20", 1);

        Assert.Equal(
            ["killed everybody Kazakhstan Cumulative", "killed everybody Almaty Cumulative", "killed child Kazakhstan Cumulative", "killed everybody Kazakhstan NamedList", "injured everybody Kazakhstan Cumulative"],
            _case.Compare().Scopes.Select(item => $"{item.Scope.Harm} {item.Scope.Victims} {item.Scope.Place?.Name} {item.Scope.Basis}"));
    }

    [Fact]
    public void Request_leaves_other_harms_and_places_aside_and_counts_them()
    {
        _case.Official("2022-01-20", 1);
        _case.Official("2022-01-20", 1).Harmed(Harm.Injured);
        _case.Official("2022-01-20", 1).In("Almaty");

        var result = _case.Compare(new() { Harm = Harm.Killed, Place = "almaty" });

        Assert.Equal("Almaty", Assert.Single(result.Scopes).Scope.Place?.Name);
        Assert.Equal(new FilteredOut(1, 1, 0), result.FilteredOut);
    }

    [Fact]
    public void Known_on_a_day_later_documents_are_not_counted()
    {
        _case.Official("2022-01-10", 100);
        _case.Official("2022-01-20", 200);

        var scope = _case.Only(new() { KnownOn = Fixture.Day("2022-01-16") });

        Assert.Equal(CountInterval.Exactly(100), scope.Official.Standing?.Interval);
        Assert.Null(Assert.Single(scope.Official.History).SupersededBy);
    }
}
