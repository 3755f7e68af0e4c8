using System.Collections.Immutable;
using FactCheck.Core.Comparison.Audit;
using FactCheck.Core.Tests.Extraction;

namespace FactCheck.Core.Tests.Comparison.Audit;

public sealed class DocumentAuditTests
{
    [Fact]
    public void Run_HeadlineGivesTheSumAsInjured_SaysWhatItCounts()
    {
        var finding = Assert.Single(Audit("The ministry said 4,353 people were injured and 225 people were killed.", "Over 4,500 injured in unrest"));

        Assert.Equal(AuditFindingKind.HeadlineCountsAll, finding.Kind);
        Assert.Equal("The headline's Over 4,500 injured is 225 killed and 4,353 injured together.", finding.Message);
        Assert.Equal(2, finding.Claims.Length);
    }

    [Fact]
    public void Run_HeadlineFarFromTheText_SaysBothFigures()
    {
        var finding = Assert.Single(Audit("Police said 12 people were killed.", "40 killed in mine fire"));

        Assert.Equal((AuditFindingKind.HeadlineDiffers, "40 killed"), (finding.Kind, finding.Headline));
        Assert.Contains("12", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("At least 12 people were killed.", "20 killed in mine fire")]
    [InlineData("Twelve people were killed.", "Mine fire kills 12")]
    [InlineData("Twelve people were killed.", "Mine fire")]
    [InlineData("The ministry said 225 people were killed and 4,353 were injured. It counted 4,578 victims.", "")]
    [InlineData("Police said 227 people, including 19 officers, were killed.", "")]
    [InlineData("Police said 30 people were arrested. Rights groups said 70 people were arrested.", "")]
    public void Run_DocumentThatFits_FindsNothing(string text, string headline) => Assert.Empty(Audit(text, headline));

    [Fact]
    public void Run_SumThatDoesNotAddUp_NamesTheThreeFigures()
    {
        var finding = Assert.Single(Audit("The ministry said 225 people were killed and 4,353 were injured. It counted 5,000 victims.", string.Empty));

        Assert.Equal(AuditFindingKind.SumDiffers, finding.Kind);
        Assert.Contains("4,578", finding.Message, StringComparison.Ordinal);
        Assert.Equal(3, finding.Claims.Length);
    }

    [Fact]
    public void Run_OneSourceTwoFigures_IsAContradiction() =>
        Assert.Equal(AuditFindingKind.SourceContradictsItself, Assert.Single(Audit("Police said 30 people were arrested. Later, police said 70 people were arrested.", string.Empty)).Kind);

    [Fact]
    public void Run_MoreInTheCityThanInTheCountry_IsAPartLargerThanItsWhole() =>
        Assert.Equal(
            AuditFindingKind.PartExceedsWhole,
            Assert.Single(Audit("Police said 227 people were killed across the country. Police said 300 people were killed in Almaty.", string.Empty, "KZ")).Kind);

    [Fact]
    public void Run_PartsThatAddUpToMore_NamesThem()
    {
        var finding = Assert.Single(Audit("Twelve people were killed, including nine children and five policemen.", string.Empty));

        Assert.Equal(AuditFindingKind.PartsExceedWhole, finding.Kind);
        Assert.Equal(3, finding.Claims.Length);
    }

    [Fact]
    public void Run_DeniedFigure_IsLeftOut() =>
        Assert.Empty(Audit("The army said 12 people were killed. The army denied that 90 people were killed.", string.Empty));

    [Fact]
    public void Run_ClaimsInAnotherOrder_GivesTheSameFindings()
    {
        var claims = Extracting.From("Twelve people were killed, including nine children and five policemen. Police said 30 people were arrested. Police said 70 people were arrested.").Claims;

        Assert.Equal(DocumentAudit.Run(claims, []).Select(finding => finding.Message), DocumentAudit.Run([.. claims.Reverse()], []).Select(finding => finding.Message));
    }

    private static ImmutableArray<AuditFinding> Audit(string text, string headline, string? country = null) =>
        DocumentAudit.Run(Extracting.From(text, country: country).Claims, Extracting.From(headline, country: country).Claims);
}
