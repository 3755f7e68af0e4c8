using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Timeline;

namespace FactCheck.Core.Tests.Comparison.Timeline;

public sealed class TimelinesTests
{
    private readonly CaseBuilder _case = new();

    [Fact]
    public void Figures_stand_at_the_day_they_are_about_and_are_known_from_their_first_publication()
    {
        _case.Official("2022-02-01", 100).AsOf("2022-01-10");
        _case.Official("2022-01-12", 100).AsOf("2022-01-10");

        var entry = Assert.Single(Series(Side.Official).Entries);

        Assert.Equal(Fixture.Day("2022-01-10"), entry.Figure.AsOf.Date);
        Assert.Equal(Fixture.Day("2022-01-12"), entry.KnownFrom);
    }

    [Fact]
    public void When_a_figure_was_taken_in_is_shown_and_filters_nothing()
    {
        var late = new DateTimeOffset(2030, 5, 1, 8, 0, 0, TimeSpan.Zero);
        _case.Official("2022-01-10", 164);
        _case.Claim(null, 225).By("Health Ministry", Side.Official).AsOf("2022-01-11");
        var evidence = _case.Evidence with { Documents = [.. _case.Documents.Select(document => document with { RecordedAt = late })] };

        var entries = Timelines.Of(evidence, new() { KnownOn = Fixture.Day("2022-01-12") }).Scopes[0].Series[0].Entries;

        Assert.Equal([late, null], entries.Select(entry => entry.RecordedAt));
    }

    [Fact]
    public void Two_members_of_one_group_on_one_day_do_not_revise_each_other()
    {
        _case.Official("2022-01-10", 100).By("Police", Side.Official, "officials of KZ");
        _case.Official("2022-01-12", 161).By("Health Ministry", Side.Official, "officials of KZ");
        _case.Official("2022-01-12", 164).By("Prosecutor", Side.Official, "officials of KZ");

        var entries = Series(Side.Official).Entries;

        Assert.Equal([FigureChange.First, FigureChange.Raised, FigureChange.Raised], entries.Select(entry => entry.Change));
        Assert.Equal([null, "Police", "Police"], entries.Select(entry => entry.Revises?.Source));
    }

    [Fact]
    public void Revisions_say_which_way_they_go_and_what_they_revise()
    {
        _case.Official("2022-01-10", 164);
        _case.Official("2022-01-11", 225, null);
        _case.Official("2022-01-12", 227);
        _case.Official("2022-01-13", 220, 230);
        _case.Official("2022-01-14", 210, 225);
        _case.Official("2022-01-15", 160);

        var entries = Series(Side.Official).Entries;

        Assert.Equal(
            [FigureChange.First, FigureChange.Raised, FigureChange.Narrowed, FigureChange.Widened, FigureChange.Shifted, FigureChange.Lowered],
            entries.Select(entry => entry.Change));
        Assert.Equal(
            [null, .. entries.Take(5).Select(entry => (CountInterval?)entry.Figure.Interval)],
            entries.Select(entry => entry.Revises?.Interval));
    }

    [Fact]
    public void Figure_that_was_taken_back_is_shown_with_who_took_it_back_and_when()
    {
        _case.Official("2022-01-09", 164);
        var takenBack = _case.Official("2022-01-10", 164).As(Certainty.Retracted);
        _case.Official("2022-01-15", 225);

        var entries = Series(Side.Official).Entries;

        Assert.Equal(2, entries.Length);
        Assert.Equal((takenBack.Id, "Health Ministry", Fixture.Day("2022-01-10")), (entries[0].Retraction!.ClaimId, entries[0].Retraction!.Source, entries[0].Retraction!.Date!.Date));
        Assert.Null(entries[1].Retraction);
    }

    [Fact]
    public void Known_on_a_day_later_publications_and_retractions_do_not_exist()
    {
        _case.Official("2022-01-09", 164);
        _case.Official("2022-01-10", 164).As(Certainty.Retracted);
        _case.Official("2022-01-15", 225);

        var entry = Assert.Single(Series(Side.Official, new() { KnownOn = Fixture.Day("2022-01-09") }).Entries);

        Assert.Null(entry.Retraction);
        Assert.Null(entry.Figure.SupersededBy);
    }

    [Fact]
    public void Sources_without_a_group_do_not_revise_each_other()
    {
        _case.Independent("2022-01-09", 164).By("One", Side.Independent);
        _case.Independent("2022-01-10", 170).By("Two", Side.Independent);

        Assert.All(Series(Side.Independent).Entries, entry => Assert.Equal(FigureChange.First, entry.Change));
    }

    [Fact]
    public void Disputes_are_part_of_their_sides_series_and_officials_come_first()
    {
        var official = _case.Official("2022-01-09", 164);
        _case.Independent("2022-01-10", 0).Disputes(official);

        var series = Assert.Single(Timelines.Of(_case.Evidence, ComparisonOptions.Default).Scopes).Series;

        Assert.Equal([Side.Official, Side.Independent], series.Select(item => item.Side));
        Assert.Single(series[1].Disputes);
        Assert.Empty(series[1].Entries);
    }

    private TimelineSeries Series(Side side, ComparisonOptions? options = null) => Assert.Single(
        Assert.Single(Timelines.Of(_case.Evidence, options ?? ComparisonOptions.Default).Scopes).Series,
        series => series.Side == side);
}
