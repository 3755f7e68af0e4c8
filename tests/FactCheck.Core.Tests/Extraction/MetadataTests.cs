namespace FactCheck.Core.Tests.Extraction;

/// <summary>What a text tells about itself.</summary>
public sealed class MetadataTests
{
    [Fact]
    public void Extract_AgencyDateline_InfersAgencyAndDate()
    {
        var inferred = Extracting.From("NUR-SULTAN, January 20. /TASS/. Police said 41 people had died.", start: "2022-01-02").Inferred;

        Assert.Equal("TASS", inferred.Publisher);
        Assert.Equal(new DateOnly(2022, 1, 20), inferred.PublishedOn);
    }

    [Fact]
    public void Extract_BlockOfKeys_InfersWhatItSays()
    {
        var inferred = Extracting.From("Title: Mine fire\nPublisher: The Daily Lamp\nDate: 2021-05-02\nURL: https://lamp.example/1\n\nTwelve people died.").Inferred;

        Assert.Equal(("Mine fire", "The Daily Lamp", new DateOnly(2021, 5, 2), "https://lamp.example/1"), (inferred.Title, inferred.Publisher, inferred.PublishedOn, inferred.Url));
    }

    [Fact]
    public void Extract_BlockOfKeys_ReadsNoClaimFromIt() =>
        Assert.Empty(Extracting.From("Title: Mine fire kills 12\nDate: 2021-05-02\n\nNothing more is known.").Claims);

    [Fact]
    public void Extract_DateOfPublicationGiven_GoesBeforeTheDateline()
    {
        var claim = Assert.Single(Extracting.From("LAHORE, January 20. Three people were killed on Thursday.", published: "2022-01-28").Claims);

        Assert.Equal(new DateOnly(2022, 1, 27), claim.Period!.Start);
    }

    [Fact]
    public void Extract_PlainText_InfersNothing()
    {
        var inferred = Extracting.From("Twelve people were killed in the January 20 fire.").Inferred;

        Assert.Null(inferred.Publisher);
        Assert.Null(inferred.PublishedOn);
    }

    [Fact]
    public void Extract_ClaimId_HoldsTheOffsetOfTheNumeral()
    {
        const string text = "At least 225 people had died.";

        var claim = Assert.Single(Extracting.From(text).Claims);

        Assert.EndsWith($"-{text.IndexOf("225", StringComparison.Ordinal)}-0", claim.Id.Value, StringComparison.Ordinal);
        Assert.Equal("rules-1", claim.Extractor);
    }
}
