using System.Text.Json;

namespace FactCheck.Core.Tests.Statistics;

public class SignificantDigitsTests
{
    [Theory]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(10356.518957251850, "10356.51896")]
    [InlineData(1.99676459084586e-26, "1.996764591E-26")]
    [InlineData(0, "0")]
    [InlineData(double.PositiveInfinity, "\"Infinity\"")]
    [InlineData(double.NegativeInfinity, "\"-Infinity\"")]
    public void Write_KeepsTenDigits(double value, string text) => Assert.Equal(text, JsonSerializer.Serialize(value, StatisticsJson.Options));

    [Fact]
    public void Write_OfNaN_Throws() => Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(double.NaN, StatisticsJson.Options));

    [Theory]
    [InlineData("\"Infinity\"", double.PositiveInfinity)]
    [InlineData("1.5", 1.5)]
    public void Read_TakesWhatWasWritten(string text, double value) => Assert.Equal(value, JsonSerializer.Deserialize<double>(text, StatisticsJson.Options));
}
