using FactCheck.Core.Cases;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests.Html;

public sealed class PageMetadataTests
{
    [Fact]
    public async Task JSON_LD_is_read()
    {
        var metadata = await MetadataAsync(
            """
            <html><head><title>x</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"WebSite","name":"Site","datePublished":"1999-01-01"},
            {"@type":["NewsArticle"],"headline":"Toll rises","datePublished":"2022-01-15T23:30:00+06:00","inLanguage":"en",
             "url":"https://post.example/toll","publisher":{"@type":"Organization","name":"The Post"}}]}</script></head>
            """);

        Assert.Equal(new DocumentMetadata("Toll rises", "The Post", "https://post.example/toll", new DateOnly(2022, 1, 15), "en"), metadata);
    }

    [Fact]
    public async Task Meta_elements_are_read()
    {
        var metadata = await MetadataAsync(
            """
            <html lang="ru"><head><title>x</title><meta property="og:title" content=" Toll  rises "><meta property="og:site_name" content="The Post">
            <meta property="article:published_time" content="2022-01-15T10:00:00Z"><link rel="canonical" href="https://post.example/toll">
            <meta property="og:url" content="https://other.example/"></head>
            """);

        Assert.Equal(new DocumentMetadata("Toll rises", "The Post", "https://post.example/toll", new DateOnly(2022, 1, 15), "ru"), metadata);
    }

    [Fact]
    public async Task The_markup_serves_where_there_is_no_metadata()
    {
        var metadata = await MetadataAsync(
            "<html><head><title>Toll rises in Almaty - The Post</title><meta name='language' content='en_GB'></head><body><h1>Toll rises in Almaty</h1><time datetime='2022-01-15'>yesterday</time>");

        Assert.Equal(new DocumentMetadata("Toll rises in Almaty", "The Post", null, new DateOnly(2022, 1, 15), "en-GB"), metadata);
    }

    [Theory]
    [InlineData("Officials name 9 dead | The Post", "Officials name 9 dead", "The Post")]
    [InlineData("Almaty - nine dead and many more are missing", "Almaty - nine dead and many more are missing", null)]
    [InlineData("Nine dead", "Nine dead", null)]
    public async Task The_name_of_the_site_is_told_from_the_title(string title, string expectedTitle, string? expectedPublisher)
    {
        var metadata = await MetadataAsync($"<title>{title}</title>");

        Assert.Equal((expectedTitle, expectedPublisher), (metadata.Title, metadata.Publisher));
    }

    [Theory]
    [InlineData("Sat, 15 Jan 2022 10:00:00 GMT")]
    [InlineData("January 15, 2022")]
    [InlineData("15 January 2022")]
    [InlineData("2022-01-15 10:00")]
    [InlineData("2022-01-15T10:00:00.123+0600")]
    public async Task Dates_are_read_as_they_are_written(string date) =>
        Assert.Equal(new DateOnly(2022, 1, 15), (await MetadataAsync($"<meta name='date' content='{date}'>")).PublishedOn);

    [Theory]
    [InlineData("<meta name='date' content='01/02/2022'>")]
    [InlineData("<meta name='date' content='2022-13-45'>")]
    [InlineData("<meta property='og:url' content='javascript:alert(1)'>")]
    [InlineData("<link rel='canonical' href='/relative'>")]
    [InlineData("<script type='application/ld+json'>{broken</script>")]
    [InlineData("<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\",\"datePublished\":5,\"publisher\":[]}]</script>")]
    public async Task What_is_not_sound_is_unknown(string head) => Assert.Equal(DocumentMetadata.Unknown, await MetadataAsync(head));

    [Fact]
    public async Task Dates_of_other_stories_on_the_page_are_not_taken() =>
        Assert.Null((await MetadataAsync("<body><ul><li><time datetime='2020-01-01'>a</time><li><time datetime='2021-01-01'>b</time></ul>")).PublishedOn);

    private static async Task<DocumentMetadata> MetadataAsync(string page) => (await Reading.TextAsync($"{page}<p>Nine people were killed.", "text/html")).Metadata;
}
