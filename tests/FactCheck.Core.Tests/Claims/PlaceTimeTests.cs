using FactCheck.Core.Claims;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Claims;

public sealed class PlaceTimeTests
{
    [Theory]
    [InlineData("2022-01-01", "2022-01-02", true)]
    [InlineData("2021-12-01", "2022-01-01", false)]
    [InlineData("2022-01-11", "2022-02-01", true)]
    [InlineData("2022-01-12", "2022-02-01", false)]
    [InlineData(null, "2022-01-01", false)]
    [InlineData(null, "2022-01-02", true)]
    [InlineData("2022-01-12", null, false)]
    [InlineData(null, null, true)]
    public void Period_overlaps_a_window_when_a_day_lies_in_both(string? start, string? end, bool expected)
    {
        var period = new Period(
            start is null ? null : Fixture.Day(start), end is null ? null : Fixture.Day(end), DatePrecision.Day, null, inferred: false);

        Assert.Equal(expected, period.Overlaps(Fixture.Day("2022-01-02"), Fixture.Day("2022-01-11")));
    }

    [Fact]
    public void Period_that_ends_before_it_starts_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Period(Fixture.Day("2022-01-02"), Fixture.Day("2022-01-01"), DatePrecision.Day, null, inferred: false));

    [Fact]
    public void Place_is_the_same_whatever_words_and_parent_name_it()
    {
        var almaty = new Place("Almaty", PlaceKind.City, "KZ", "Kazakhstan", "Almaty", Default: false);

        Assert.True(almaty.IsSameAs(new("ALMATY", PlaceKind.City, "KZ", null, null, Default: true)));
        Assert.False(almaty.IsSameAs(almaty with { Kind = PlaceKind.Region }));
        Assert.False(almaty.IsSameAs(almaty with { Country = "KG" }));
        Assert.False(almaty.IsSameAs(null));
    }

    [Fact]
    public void Span_holds_and_overlaps_by_code_units()
    {
        var span = new TextSpan(5, 10);

        Assert.Equal(5, span.Length);
        Assert.True(span.Contains(new(5, 10)));
        Assert.False(span.Contains(new(4, 6)));
        Assert.True(span.Overlaps(new(9, 12)));
        Assert.False(span.Overlaps(new(10, 12)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(-1, 2));
    }
}
