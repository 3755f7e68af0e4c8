using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;
using FactCheck.Core.Reviewing;

namespace FactCheck.Core.Tests.Extraction;

public sealed class ConfidenceModelTests
{
    private static readonly Gen<double> Strengths = Gen.Double[0, 1];

    [Fact]
    public void Of_AnyStrength_LiesInsideZeroToOne() => Strengths.Sample(strength => Assert.InRange(ConfidenceModel.Of(strength), 0.05, 0.99));

    [Fact]
    public void Of_GreaterStrength_IsNeverLess() =>
        Gen.Select(Strengths, Strengths).Sample((one, other) => Assert.True(ConfidenceModel.Of(Math.Min(one, other)) <= ConfidenceModel.Of(Math.Max(one, other))));

    [Fact]
    public void Of_FullStrength_IsFarAboveWhatGoesToReview() => Assert.True(ConfidenceModel.Of(0.97) > 0.9);

    [Fact]
    public void Extract_PlainStatement_NeedsNoReview() =>
        Assert.True(Single("The health ministry said on Friday that 14 miners were killed in the fire.").Confidence >= ReviewThreshold.Default);

    [Fact]
    public void Extract_HarmOnlyInTheSentenceBefore_GoesToReview() =>
        Assert.True(Last("Fourteen miners were killed in the fire. But now the number is 16.").Confidence < ReviewThreshold.Default);

    [Fact]
    public void Extract_DisputeOfNothingByNobody_NeedsNoReview()
    {
        var dispute = Single("The number of people killed may be much higher.");

        Assert.NotNull(dispute.Dispute);
        Assert.True(dispute.Confidence >= ReviewThreshold.Default);
    }

    private static Claim Single(string text) => Assert.Single(Extracting.From(text).Claims);

    private static Claim Last(string text) => Extracting.From(text).Claims[^1];
}
