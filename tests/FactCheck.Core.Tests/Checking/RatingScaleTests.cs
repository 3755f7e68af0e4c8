using FactCheck.Core.Checking;
using FactCheck.Core.Checking.Ratings;

namespace FactCheck.Core.Tests.Checking;

public sealed class RatingScaleTests
{
    [Fact]
    public void Default_RatesEveryVerdict_AndOnlyTheUnverifiedHasNoValue()
    {
        Assert.All(Enum.GetValues<CheckVerdict>(), verdict => Assert.Equal(verdict is CheckVerdict.Unverified, RatingScale.Default.Of(verdict).Value is null));
        Assert.Equal(5, RatingScale.Default.Of(CheckVerdict.Supported).Value);
    }

    [Fact]
    public void Changes_TakeThePlaceOfTheDefaults()
    {
        var scale = new RatingScale([new(CheckVerdict.Superseded, new(4, "True then"))]);

        Assert.Equal(new(4, "True then"), scale.Of(CheckVerdict.Superseded));
        Assert.Equal(RatingScale.Default.Of(CheckVerdict.Contradicted), scale.Of(CheckVerdict.Contradicted));
    }

    [Theory]
    [InlineData(0, "Too low")]
    [InlineData(6, "Too high")]
    [InlineData(3, " ")]
    public void Changes_OffTheScale_AreRefused(int value, string name) =>
        Assert.Throws<ArgumentException>(() => new RatingScale([new(CheckVerdict.Supported, new(value, name))]));
}
