using FactCheck.Core.Claims;

namespace FactCheck.Core.Tests.Claims;

public sealed class QuantityTests
{
    [Fact]
    public void Words_without_a_number_have_no_interval()
    {
        var unstated = Quantity.Unstated("much higher");

        Assert.Null(unstated.Interval);
        Assert.Equal((null, null, null), (unstated.Value, unstated.Lower, unstated.Upper));
    }

    [Fact]
    public void Number_without_ends_and_ends_without_a_number_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Make(225, null, null, Comparator.Exact));
        Assert.Throws<ArgumentException>(() => Make(null, 1, 2, Comparator.Unstated));
        Assert.Throws<ArgumentException>(() => Make(null, null, 2, Comparator.Unstated));
    }

    [Fact]
    public void More_people_than_there_are_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(CountInterval.Maximum + 1, 0, null, Comparator.AtLeast));
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(1, -1, null, Comparator.AtLeast));
    }

    [Fact]
    public void Nothing_and_blank_words_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Quantity(" ", 1, 1, 1, Comparator.Exact, approximate: false, Bound.Hard, "exact"));

    private static Quantity Make(long? value, long? lower, long? upper, Comparator comparator) =>
        new("so many", value, lower, upper, comparator, approximate: false, Bound.Hard, "exact");
}
