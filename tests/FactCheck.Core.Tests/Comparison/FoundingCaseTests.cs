using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Tests.Comparison;

/// <summary>The January 2022 unrest in Kazakhstan, with the figures as published and claims built by hand.</summary>
public sealed class FoundingCaseTests
{
    private const string Officials = "officials of KZ";

    private readonly CaseBuilder _case = new();
    private readonly ClaimBuilder _atLeast225;
    private readonly ClaimBuilder _tass225;
    private readonly ClaimBuilder _january227;
    private readonly ClaimBuilder _february227;
    private readonly ClaimBuilder _almatyCivilians;
    private readonly ClaimBuilder _deported;
    private readonly ClaimBuilder _maybeHigher;
    private readonly ClaimBuilder _higher;

    public FoundingCaseTests()
    {
        var radioInJanuary = _case.Document("RFE/RL", "2022-01-20");
        var paper = _case.Document("A newspaper", "2022-01-21");
        var radioInFebruary = _case.Document("RFE/RL", "2022-02-13");
        var agency = _case.Document("TASS", "2022-01-20");
        var remembrance = _case.Document("Kazinform", "2022-05-31");

        _january227 = Told(radioInJanuary, 227, "Kazakh officials");
        Told(radioInJanuary, 19, "Kazakh officials").Of(VictimClass.LawEnforcement).PartOf(_january227);
        _maybeHigher = _case.Claim(radioInJanuary, 0).By("Human rights activists", Side.Independent).Disputes(_january227, DisputeModality.Possible);
        _atLeast225 = Told(paper, 225, "Prosecutor General's Office").Interval(225, null).AsOf("2022-01-15");
        _almatyCivilians = Told(paper, 149, "Almaty police").In("Almaty").Of(VictimClass.Civilian);
        _february227 = Told(radioInFebruary, 227, "Kazakh officials");
        _higher = _case.Claim(radioInFebruary, 0).By("Human rights groups", Side.Independent).Disputes(_february227);
        Told(agency, 4501, "Prosecutor General's Office").Interval(4501, null).Harmed(Harm.Injured).RelayedBy("TASS");
        _tass225 = Told(agency, 225, "Prosecutor General's Office").RelayedBy("TASS");
        _deported = _case.Claim(remembrance, 5_000_000).Interval(4_500_000, 5_500_000, Bound.Soft).Harmed(Harm.Deported).During("1930-01-01", "1949-12-31");
    }

    [Fact]
    public void Killed_in_the_country_officials_stand_at_227_and_the_other_side_gives_no_number()
    {
        var country = Country();

        Assert.Equal(CountInterval.Exactly(227), country.Official.Standing?.Interval);
        Assert.Equal(Bound.Hard, country.Official.Standing?.Bound);
        Assert.Equal(["Kazakh officials"], country.Official.Standing!.Sources);
        Assert.Equal(Side.Independent, country.Other.Side);
        Assert.Null(country.Other.Standing);
        Assert.Equal(Verdict.Disputed, country.Verdict?.Verdict);
        Assert.Null(country.Discrepancy);
    }

    [Fact]
    public void Earlier_225_is_superseded_by_227_naming_whose_and_when()
    {
        var earlier = Country().Official.History[0];

        Assert.Equal("Prosecutor General's Office", earlier.Source);
        Assert.Equal(Fixture.Day("2022-01-15"), earlier.AsOf.Date);
        Assert.Equal(new(225, null), earlier.Interval);
        Assert.Equal("Kazakh officials", earlier.SupersededBy?.Source);
        Assert.Equal(CountInterval.Exactly(227), earlier.SupersededBy?.Interval);
        Assert.Equal(Fixture.Day("2022-01-20"), earlier.SupersededBy?.AsOf);
        Assert.Equal(_january227.Id, Excluded(_atLeast225, ExclusionReason.Superseded).By);
    }

    [Fact]
    public void What_officials_said_on_16_January_is_at_least_225()
    {
        var then = Assert.Single(Country().Official.StandingOn(Fixture.Day("2022-01-16")));

        Assert.Equal(new(225, null), then.Interval);
    }

    [Fact]
    public void Agency_report_of_225_is_a_relay_of_the_prosecutor_and_no_source()
    {
        var earlier = Country().Official.History[0];

        Assert.Contains("TASS", earlier.Relays);
        Assert.True(earlier.RelaysDisagree);
        Assert.Contains(earlier.Claims, evidence => evidence.ClaimId == _tass225.Id);
        Assert.DoesNotContain(_case.Compare().Scopes.SelectMany(scope => scope.NotCompared), side => side.Side is Side.Media);
        Assert.Equal(_atLeast225.Id, Excluded(_tass225, ExclusionReason.Reprint).By);
    }

    [Fact]
    public void Both_disputes_are_shown_with_their_words_and_listed_as_left_out()
    {
        var country = Country();

        Assert.Equal([_maybeHigher.Id, _higher.Id], country.Disputes.Select(dispute => dispute.Evidence.ClaimId));
        Assert.All(country.Disputes, dispute => Assert.False(string.IsNullOrEmpty(dispute.Evidence.Quote)));
        Assert.Equal([DisputeModality.Possible, DisputeModality.Asserted], country.Disputes.Select(dispute => dispute.Modality));
        Excluded(_higher, ExclusionReason.Dispute);
    }

    [Fact]
    public void Civilians_in_Almaty_stand_apart_and_it_says_why()
    {
        var almaty = Assert.Single(_case.Compare().Scopes, scope => scope.Scope.Place?.Name == "Almaty");
        var apart = Assert.Single(almaty.Apart);

        Assert.Equal([ExclusionReason.DifferentPlace, ExclusionReason.DifferentVictims], apart.Reasons);
        Assert.Equal(Country().Scope, apart.Scope);
        Assert.Equal("149 (killed, civilian, Almaty) and 227 (killed, everybody, Kazakhstan) are not compared: different place, different victims.", apart.Sentence);
        Assert.Equal([_almatyCivilians.Id], almaty.Official.Standing!.ClaimIds);
        Assert.Null(almaty.Verdict);
    }

    [Fact]
    public void Deportations_of_the_thirties_lie_outside_the_case()
    {
        var exclusion = Assert.Single(_case.Compare().Exclusions);

        Assert.Equal(_deported.Id, exclusion.ClaimId);
        Assert.Equal(ExclusionReason.OutsideCase, exclusion.Reason);
    }

    [Fact]
    public void Known_on_16_January_nothing_was_published_yet()
    {
        var result = _case.Compare(new() { KnownOn = Fixture.Day("2022-01-16") });

        Assert.Empty(result.Scopes);
        Assert.Equal(10, result.FilteredOut.NotYetKnown);
    }

    private ClaimBuilder Told(Core.Cases.SourceDocument document, long count, string name) =>
        _case.Claim(document, count).By(name, Side.Official, Officials);

    private ScopeDiscrepancy Country() => Assert.Single(
        _case.Compare().Scopes,
        scope => scope.Scope.Harm == Harm.Killed && scope.Scope.Victims.IsEverybody && scope.Scope.Place?.Kind is PlaceKind.Country);

    private Exclusion Excluded(ClaimBuilder claim, ExclusionReason reason)
    {
        var exclusion = Assert.Single(Country().Exclusions, item => item.ClaimId == claim.Id);
        Assert.Equal(reason, exclusion.Reason);
        return exclusion;
    }
}
