using CsCheck;
using FactCheck.Core.Statistics;
using FactCheck.Core.Statistics.Discrepancies;
using FactCheck.Core.Statistics.Reading;
using FactCheck.Core.Tests.Statistics.Discrepancies;

namespace FactCheck.Core.Tests.Statistics.Reading;

public class PlainTests
{
    [Theory]
    [InlineData(1.8, "1.8")]
    [InlineData(1.8349, "1.83")]
    [InlineData(1.0004, "just over 1")]
    [InlineData(0.9996, "just under 1")]
    [InlineData(1, "1")]
    [InlineData(0.0123456, "0.0123")]
    [InlineData(12345.6, "12,300")]
    public void Ratio_KeepsThreeDigitsAndItsSideOfOne(double ratio, string text) => Assert.Equal(text, Plain.Ratio(ratio));

    [Fact]
    public void Interval_IsRoundedOutwards()
    {
        Assert.Equal("1.23 to 3.15", Plain.Interval(new Limits(1.2399, 3.1401)));
        Assert.Equal("1.2 to 3.1", Plain.Interval(new Limits(1.2, 3.1)));
        Assert.Equal("1.2 or more, without an upper end", Plain.Interval(new Limits(1.2, double.PositiveInfinity)));
    }

    [Fact]
    public void Interval_AsPrinted_NeverClaimsMoreThanComputed() => Gen.Select(Gen.Double[1e-6, 1e6], Gen.Double[1, 10]).Sample(
        (lower, factor) =>
        {
            var (printedLower, printedUpper) = (Parse(Plain.Down(lower)), Parse(Plain.Up(lower * factor)));

            Assert.True(printedLower <= lower * (1 + 1e-9));
            Assert.True(printedUpper >= lower * factor * (1 - 1e-9));
            Assert.InRange(printedLower, lower * 0.99, lower * 1.01);
        });

    [Fact]
    public void PeopleInterval_IsRoundedOutwards() =>
        Assert.Equal("9,004 to 12,106", Plain.PeopleInterval(new Limits(9004.36, 12105.8)));

    [Fact]
    public void Readings_OfAnyPairs_ClaimNoCauseAndNoSignificance() => PairGenerators.Pairs(PairGenerators.Any).Sample(
        pairs =>
        {
            var result = DiscrepancyAnalysis.Compute(pairs, PairGenerators.Quick with { WorkingModel = WorkingModel.Poisson });
            string[] readings =
            [
                result.Reading, result.Direction.Reading, result.SignedRank.Reading, result.Centre.Reading, result.MedianRatio.Reading,
                result.MeanRatio.Reading, result.Agreement.Reading, result.Synthesis.Reading,
            ];
            foreach (var reading in readings)
            {
                foreach (var word in new[] { "significan", "caus", "because", "prove", "NaN", "∞", "Infinity", "underreport", "hid " })
                {
                    Assert.DoesNotContain(word, reading, StringComparison.OrdinalIgnoreCase);
                }

                Assert.EndsWith(".", reading, StringComparison.Ordinal);
            }
        },
        iter: 100);

    private static double Parse(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
