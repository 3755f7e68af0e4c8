using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests.PlainText;

public sealed class PlainTextReaderTests
{
    [Theory]
    [InlineData("At least 225 people died.\r\n\r\n  Indented, trailing  \n")]
    [InlineData("\u202Bمقتل 12 شخصا\u202C \u200F and \u200Eleft")]
    [InlineData("Almaty\u0301 cafe\u0301 ﬁfty ½")]
    [InlineData("emoji 😀 and\ttab\fand page")]
    public async Task Text_is_kept_as_it_is(string text)
    {
        var read = await Reading.TextAsync(text, "text/plain");

        Assert.Equal(text, read.Value);
        Assert.Equal("text/plain", read.MediaType);
        Assert.Equal(DocumentMetadata.Unknown, read.Metadata);
    }

    [Fact]
    public async Task A_byte_order_mark_is_not_part_of_the_text()
    {
        var read = await Reading.TextAsync([.. Encoding.UTF8.Preamble, .. "Nine dead"u8], "text/plain");

        Assert.Equal("Nine dead", read.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public async Task A_document_without_text_is_unreadable(string text) =>
        await Reading.RefusedAsync(RefusalKind.Unreadable, text, "text/plain");

    [Fact]
    public async Task Text_of_the_longest_length_is_read_and_one_more_character_is_too_large()
    {
        var limits = new IngestionLimits { MaximumCharacters = 10 };

        Assert.IsType<ReadOutcome.Text>(await Reading.ReadAsync("ééééé67890", "text/plain", limits: limits));
        Assert.Contains("10 characters", await Reading.RefusedAsync(RefusalKind.TooLarge, "ééééé678901", "text/plain", limits: limits), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_the_most_bytes_is_read_and_one_more_byte_is_too_large()
    {
        var limits = new IngestionLimits { MaximumBytes = 4 };

        Assert.IsType<ReadOutcome.Text>(await Reading.ReadAsync("1234", "text/plain", limits: limits));
        Assert.Contains("4 bytes", await Reading.RefusedAsync(RefusalKind.TooLarge, "12345", "text/plain", limits: limits), StringComparison.Ordinal);
    }
}
