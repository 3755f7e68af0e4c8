using FactCheck.Core.Claims;
using FactCheck.Core.Tests.Comparison;

namespace FactCheck.Core.Tests.Extraction;

/// <summary>A statement that a document repeats stays one statement.</summary>
public sealed class MentionTests
{
    private const string Once = "Police said on May 4 that 12 people were killed in Homs.";
    private const string Again = Once + "\n\nThe funerals were held. Police said again that 12 people were killed in Homs.";

    [Fact]
    public void Extract_RepeatedStatement_PointsToItsFirstMention()
    {
        var claims = Extracting.From(Again, "2023-05-04").Claims;

        Assert.Equal([null, claims[0].Id], claims.Select(claim => claim.MentionOf));
    }

    [Fact]
    public void Extract_SameNumberOfAnotherSource_IsNoMention()
    {
        var claims = Extracting.From(Once + " Residents said 12 people were killed in Homs.", "2023-05-04").Claims;

        Assert.Equal(2, claims.Length);
        Assert.All(claims, claim => Assert.Null(claim.MentionOf));
    }

    [Fact]
    public void Compare_RepeatedStatement_StandsAsOneFigure()
    {
        var report = new CaseBuilder();
        var document = report.Document("Paper", "2022-01-20");
        var first = report.Claim(document, 12).By("Police", Side.Official);
        report.Claim(document, 12).By("Police", Side.Official).With(claim => claim with { MentionOf = first.Id });
        report.Independent("2022-01-20", 15);

        var official = report.Only().Official;

        Assert.Equal(CountInterval.Exactly(12), official.Standing?.Interval);
        Assert.Single(official.History);
    }
}
