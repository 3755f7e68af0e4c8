using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests.Json;

public sealed class JsonDocumentReaderTests
{
    private const string MediaType = "application/json";

    [Fact]
    public async Task All_fields_are_read()
    {
        var read = await Reading.TextAsync(
            """{"text":"Nine \"dead\"\r\n\u202B","title":"Toll","publisher":"The Post","url":"https://post.example/a?b=1","publishedOn":"2022-01-15","language":"kk"}""",
            MediaType);

        Assert.Equal("Nine \"dead\"\r\n\u202B", read.Value);
        Assert.Equal(new DocumentMetadata("Toll", "The Post", "https://post.example/a?b=1", new DateOnly(2022, 1, 15), "kk"), read.Metadata);
    }

    [Fact]
    public async Task Text_alone_is_enough_and_null_is_unknown() =>
        Assert.Equal(DocumentMetadata.Unknown, (await Reading.TextAsync("""{"text":"Nine dead","title":null}""", MediaType)).Metadata);

    [Fact]
    public async Task Every_fault_is_named()
    {
        var reason = await Reading.RefusedAsync(
            RefusalKind.Unreadable,
            """{"title":5,"url":"javascript:alert(1)","publishedOn":"15/01/2022","language":"!","autor":"x"}""",
            MediaType);

        Assert.All(["'text' is missing", "'title'", "'url'", "'publishedOn'", "'language'", "'autor'"], part => Assert.Contains(part, reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"text":"Nine dead"} trailing""")]
    [InlineData("""{"text":"Nine dead"}{"text":"Ten dead"}""")]
    [InlineData("""{"text":"Nine dead" """)]
    [InlineData("""{"text":"Nine dead","text":"Ten dead"}""")]
    [InlineData("""["Nine dead"]""")]
    [InlineData("""{"text":"half \ud800 of a pair"}""")]
    [InlineData("""{"text":"NUL \u0000"}""")]
    [InlineData("""{"text":""}""")]
    [InlineData("""{"text":9}""")]
    [InlineData("Nine dead")]
    public async Task A_broken_file_is_unreadable(string json) => await Reading.RefusedAsync(RefusalKind.Unreadable, json, MediaType);

    [Fact]
    public async Task Deep_nesting_is_unreadable() =>
        await Reading.RefusedAsync(RefusalKind.Unreadable, "{\"text\":" + new string('[', 1_000_000), MediaType);
}
