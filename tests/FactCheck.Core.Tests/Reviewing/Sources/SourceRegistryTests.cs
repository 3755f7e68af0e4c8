using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Reviewing.Sources;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Reviewing.Sources;

public sealed class SourceRegistryTests
{
    private readonly CaseBuilder _case = new();

    private static SourceEntry Watchers => new()
    {
        Name = "Rights Watchers International",
        Aliases = ["rights watchers", "RWI"],
        Institution = Institution.Ngo,
        Side = Side.International,
        Country = "CH",
        MemberOf = "watchdogs",
    };

    [Fact]
    public void Source_under_an_alias_counts_as_its_entry_says()
    {
        _case.Independent("2022-01-20", 10);
        _case.Official("2022-01-20", 12);

        var claims = Over(Decisions.Registry(Watchers)).Claims;

        Assert.Equal(
            new Source("the Rights Watchers", Watchers.Name, Institution.Ngo, Side.International, "CH", "watchdogs", Carried: false),
            claims[0].Source);
        Assert.Same(_case.Claims[1].Source, claims[1].Source);
    }

    [Fact]
    public void Override_of_a_case_goes_before_the_entry_there_and_nowhere_else()
    {
        _case.Independent("2022-01-20", 10);
        var entry = Watchers with
        {
            Overrides = [new(CaseId.Parse("another"), Institution.Ngo, Side.Media, null), new(_case.Case.Id, null, Side.Official, Watchers.Name)],
        };

        var source = Over(Decisions.Registry(entry)).Claims[0].Source;

        Assert.Equal((Side.Official, Institution.Ngo, Watchers.Name), (source.Side, source.Institution, source.MemberOf));
    }

    [Fact]
    public void Relay_and_group_get_their_canonical_names()
    {
        _case.Official("2022-01-20", 10).RelayedBy("RWI").By("Ministry", Side.Official, memberOf: "rwi");

        var claim = Over(Decisions.Registry(Watchers)).Claims[0];

        Assert.Equal(new Relay(Watchers.Name, Side.International), claim.RelayedBy);
        Assert.Equal(Watchers.Name, claim.Source.MemberOf);
    }

    [Fact]
    public void Words_as_printed_go_before_the_name_they_were_taken_for()
    {
        _case.Claim(_case.Document("Paper", "2022-01-20"), 10).By("Police", Side.Official).With(claim => claim with { Source = claim.Source with { Label = "the Almaty police" } });
        var city = new SourceEntry { Name = "Almaty police", Aliases = ["the Almaty police"], Institution = Institution.Police, Side = Side.Official };

        Assert.Equal("Almaty police", Over(Decisions.Registry(city, new SourceEntry { Name = "Police", Institution = Institution.Police, Side = Side.Official })).Claims[0].Source.Name);
    }

    [Fact]
    public void What_a_person_put_right_about_one_claim_goes_before_the_entry()
    {
        _case.Independent("2022-01-20", 10);
        var claim = _case.Claims[0];
        var correction = Decisions.Correct(claim, own => own with { Source = own.Source with { Side = Side.Media } }, 1, "source.side");

        var source = EffectiveClaims.Of([claim], [correction], Decisions.Registry(Watchers)).Claims[0].Source;

        Assert.Equal((Watchers.Name, Side.Media, Institution.Ngo), (source.Name, source.Side, source.Institution));
    }

    [Fact]
    public void Latest_change_of_a_name_is_in_force()
    {
        var described = new SourceChange(Watchers.Name, 1, SourceChangeKind.Described, Watchers, "A", "B", DateTimeOffset.UnixEpoch);
        var removed = described with { Sequence = 2, Kind = SourceChangeKind.Removed, After = null };

        Assert.Empty(SourceRegistry.Of([removed, described]).Entries);
        Assert.Equal(Watchers.Name, SourceRegistry.Of([described with { Sequence = 3 }, removed, described]).Find("rwi")?.Name);
    }

    [Fact]
    public void Sources_seen_are_counted_by_canonical_name_with_the_words_they_are_printed_as()
    {
        _case.Independent("2022-01-20", 10);
        _case.Independent("2022-01-21", 11).By("RWI", Side.Media);
        _case.Official("2022-01-20", 12);

        var seen = SeenSource.Of(Over(Decisions.Registry(Watchers)));

        Assert.Equal([("Health Ministry", 1, false), (Watchers.Name, 2, true)], seen.Select(source => (source.Name, source.Claims, source.Registered)));
        Assert.Equal(["the RWI", "the Rights Watchers"], seen[1].Labels);
    }

    [Fact]
    public void Effects_name_the_scopes_that_depend_on_a_source_and_those_that_it_moved()
    {
        _case.Official("2022-01-20", 10);
        _case.Independent("2022-01-20", 30);
        _case.Official("2022-01-20", 5).In("Almaty");
        _case.Independent("2022-01-20", 2).In("Aktobe").With(claim => claim with { Source = claim.Source with { Side = Side.International } });
        var after = Over(Decisions.Registry(Watchers)).Claims;
        var touched = _case.Claims.Where(claim => claim.Source.Name == "Rights Watchers").Select(claim => claim.Id).ToHashSet();

        var effects = SourceEffects.Of(_case.Evidence, after, touched).ToList();

        Assert.Equal([("Kazakhstan", true), ("Aktobe", false)], effects.Select(effect => (effect.Scope.Place!.Name, effect.Changed)));
        Assert.Equal(FactCheck.Core.Comparison.Verdicts.Verdict.OfficialLower, effects[0].Before.Verdict!.Verdict);
        Assert.Equal((null, null), (effects[0].After.Verdict, effects[0].After.Other));
    }

    private EffectiveClaims Over(SourceRegistry registry) => EffectiveClaims.Of(_case.Claims, [], registry);
}
