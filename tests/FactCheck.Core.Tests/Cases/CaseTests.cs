using System.Text.Json;
using FactCheck.Core.Cases;
using FactCheck.Core.Json;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Cases;

public sealed class CaseTests
{
    private static readonly CaseId Id = CaseId.Parse("kazakhstan-2022");

    [Fact]
    public void Case_reads_back_as_it_was_written()
    {
        var @case = new Case(Id, "Қаңтар 2022", Fixture.Day("2022-01-02"), Fixture.Day("2022-01-11"), "KZ", "Almaty", "Notes", CaseStatus.Active);

        Assert.Equal(@case, JsonSerializer.Deserialize<Case>(JsonSerializer.Serialize(@case, WireJson.Options), WireJson.Options));
    }

    [Theory]
    [InlineData(" ", "KZ", "2022-01-11")]
    [InlineData("Title", "kz", "2022-01-11")]
    [InlineData("Title", "KAZ", "2022-01-11")]
    [InlineData("Title", "KZ", "2022-01-01")]
    public void Case_without_a_title_with_a_bad_country_or_a_crossed_window_is_refused(string title, string country, string end) =>
        Assert.Throws<ArgumentException>(() => new Case(Id, title, Fixture.Day("2022-01-02"), Fixture.Day(end), country, null, null, CaseStatus.Active));

    [Fact]
    public void Draft_knows_its_slug_and_nothing_else()
    {
        var draft = Case.Draft(Id);

        Assert.Equal((CaseStatus.Draft, Id.Value, null, null), (draft.Status, draft.Title, draft.Start, draft.Country));
    }

    [Fact]
    public void Metadata_that_was_given_wins_over_what_was_found()
    {
        var given = new DocumentMetadata("Given", null, null, null, "en");
        var found = new DocumentMetadata("Found", "Paper", null, Fixture.Day("2022-01-20"), "ru");

        Assert.Equal(new("Given", "Paper", null, Fixture.Day("2022-01-20"), "en"), given.Or(found));
    }
}
