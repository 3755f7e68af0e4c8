using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Statistics.Agreement;

namespace FactCheck.Core.Tests.Statistics.Agreement;

public class AgreementAnalysisTests
{
    [Fact]
    public void Compute_OfSourcesThatAgree_IsOne()
    {
        var result = AgreementAnalysis.Compute([Rating("A", 1, 10), Rating("B", 1, 10), Rating("A", 2, 40), Rating("B", 2, 40)]);

        Assert.Equal(1, result.Alpha.Value!.Alpha);
        Assert.Equal(1, result.Intraclass.Value!.Agreement.Value);
    }

    [Fact]
    public void Compute_OfASteadyGap_LowersAgreementButNotConsistency()
    {
        var result = AgreementAnalysis.Compute(
            [.. Enumerable.Range(1, 6).SelectMany(i => new[] { Rating("A", i, 10 * i * i), Rating("B", i, 20 * i * i) })]).Intraclass.Value!;

        Assert.Equal(1, result.Consistency.Value!.Value, 1e-9);
        Assert.True(result.Agreement.Value < 0.9);
    }

    [Fact]
    public void Compute_OfOneValue_SaysWhatIsMissing() =>
        Assert.NotNull(AgreementAnalysis.Compute([Rating("A", 1, 10), Rating("B", 1, 10)]).Alpha.InsufficientData);

    [Fact]
    public void Compute_OfNothing_SaysWhatIsMissing()
    {
        var result = AgreementAnalysis.Compute([]);

        Assert.NotNull(result.Alpha.InsufficientData);
        Assert.NotNull(result.Intraclass.InsufficientData);
    }

    [Fact]
    public void Compute_OfAnyRatings_NeverGivesNaN() => Gen.Select(Gen.Int[0, 2], Gen.Int[0, 4], Gen.Int[0, 9]).Array[0, 15].Sample(ratings =>
    {
        var distinct = ratings.DistinctBy(rating => (rating.Item1, rating.Item2)).Select(rating => Rating($"S{rating.Item1}", rating.Item2, rating.Item3));
        var json = StatisticsJson.Write(AgreementAnalysis.Compute([.. distinct]));

        Assert.DoesNotContain("NaN", json, StringComparison.Ordinal);
    });

    private static SourceRating Rating(string source, int number, long count) =>
        new(source, $"event-{number}", CountInterval.Exactly(count), $"{source}-{number}");
}
