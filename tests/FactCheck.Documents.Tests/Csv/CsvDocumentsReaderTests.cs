using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests.Csv;

public sealed class CsvDocumentsReaderTests
{
    [Fact]
    public async Task Each_row_is_a_document_of_its_own()
    {
        var several = Assert.IsType<ReadOutcome.Several>(await Reading.ReadAsync(
            "text,publisher,publishedOn\r\n\"Nine dead, \"\"they\"\" say\r\nand more\",The Post,2022-01-15\r\n\r\nTen dead,,\r\n",
            "text/csv",
            "toll.csv"));

        Assert.Equal(["toll.csv#1", "toll.csv#2"], several.Files.Select(file => file.Name));
        Assert.All(several.Files, file => Assert.Equal("application/json", file.MediaType));
        var texts = new List<ReadOutcome.Text>();
        foreach (var file in several.Files)
        {
            texts.Add(await Reading.TextAsync(file.Content.ToArray(), file.MediaType, file.Name));
        }

        Assert.Equal("Nine dead, \"they\" say\r\nand more", texts[0].Value);
        Assert.Equal(DocumentMetadata.Unknown with { Publisher = "The Post", PublishedOn = new DateOnly(2022, 1, 15) }, texts[0].Metadata);
        Assert.Equal(DocumentMetadata.Unknown, texts[1].Metadata);
    }

    [Theory]
    [InlineData("Text;Published On\nDead: 9;2022-01-15\n", "text/csv")]
    [InlineData("text\tpublished_on\nDead: 9\t2022-01-15\n", "text/tab-separated-values")]
    [InlineData("\uFEFFtext,publishedOn\nDead: 9,2022-01-15", null)]
    public async Task Separators_and_spellings_of_the_header_are_recognised(string csv, string? mediaType)
    {
        var several = Assert.IsType<ReadOutcome.Several>(await Reading.ReadAsync(csv, mediaType, "a.csv"));

        var file = Assert.Single(several.Files);
        var text = await Reading.TextAsync(file.Content.ToArray(), file.MediaType, file.Name);
        Assert.Equal("Dead: 9", text.Value);
        Assert.Equal(new DateOnly(2022, 1, 15), text.Metadata.PublishedOn);
    }

    [Fact]
    public async Task Ragged_rows_are_all_named()
    {
        var reason = await Reading.RefusedAsync(RefusalKind.Unreadable, "text,title\nNine dead,A\nTen dead\nEleven dead,B,C\n", "text/csv");

        Assert.Contains("line 3", reason, StringComparison.Ordinal);
        Assert.Contains("line 4", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("body,title\nNine dead,A\n", "'text'")]
    [InlineData("text,titel\nNine dead,A\n", "'titel'")]
    [InlineData("text,text\nNine dead,A\n", "twice")]
    [InlineData("text,title\n", "no rows")]
    [InlineData("text,title\n\"Nine dead,A\nTen dead,B\n", "never closed")]
    public async Task A_faulty_table_is_unreadable(string csv, string complaint) =>
        Assert.Contains(complaint, await Reading.RefusedAsync(RefusalKind.Unreadable, csv, "text/csv"), StringComparison.Ordinal);
}
