using FactCheck.Core.Ingestion;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests.Formats;

public sealed class FormatSnifferTests
{
    private static readonly byte[] Png = [0x89, .. "PNG\r\n\x1A\n"u8, 0, 0, 0, 13];
    private static readonly byte[] Encrypted = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("application/octet-stream")]
    public async Task Without_a_type_the_bytes_decide(string? mediaType)
    {
        Assert.Equal("application/pdf", (await Reading.TextAsync(PdfFixture.Lines("Nine dead"), mediaType, "a.txt")).MediaType);
        Assert.Equal(WordFixture.MediaType, (await Reading.TextAsync(WordFixture.Paragraphs("Nine dead"), mediaType, "a.bin")).MediaType);
        Assert.Equal("text/html", (await Reading.TextAsync("<!-- x --><!DOCTYPE html><p>Nine dead", mediaType, "a.txt")).MediaType);
        Assert.Equal("application/json", (await Reading.TextAsync(" { \"text\": \"Nine dead\" }", mediaType)).MediaType);
        Assert.Equal("text/plain", (await Reading.TextAsync("Nine dead", mediaType)).MediaType);
    }

    [Fact]
    public async Task Where_the_bytes_are_silent_the_name_decides()
    {
        Assert.Equal("text/html", (await Reading.TextAsync("Nine <b>dead</b>", null, "inbox/case/A.HTM")).MediaType);
        Assert.Equal("text/plain", (await Reading.TextAsync("Nine <b>dead</b>", null, "notes.md")).MediaType);
        Assert.IsType<ReadOutcome.Several>(await Reading.ReadAsync("text\nNine dead", null, "a.csv"));
    }

    [Theory]
    [InlineData("application/pdf", "Nine dead")]
    [InlineData(WordFixture.MediaType, "Nine dead")]
    [InlineData("text/plain", "%PDF-1.7 and so on")]
    [InlineData("text/html", "{\\rtf1 Nine dead}")]
    [InlineData("image/png", "Nine dead")]
    [InlineData("application/x-www-form-urlencoded", "Nine dead")]
    [InlineData("not a type", "Nine dead")]
    public async Task Bytes_that_contradict_their_type_are_unsupported(string mediaType, string content) =>
        Assert.Contains("application/pdf", await Reading.RefusedAsync(RefusalKind.UnsupportedMediaType, content, mediaType), StringComparison.Ordinal);

    [Theory]
    [InlineData("a.pdf", "Nine dead")]
    [InlineData("a.docx", "Nine dead")]
    [InlineData("a.xml", "<?xml version=\"1.0\"?><toll>9</toll>")]
    [InlineData("a.rtf", "{\\rtf1 Nine dead}")]
    public async Task Untyped_bytes_that_nothing_reads_are_unsupported(string name, string content) =>
        await Reading.RefusedAsync(RefusalKind.UnsupportedMediaType, content, null, name);

    [Fact]
    public async Task A_picture_is_named_as_what_it_is() =>
        Assert.Contains("PNG", await Reading.RefusedAsync(RefusalKind.UnsupportedMediaType, Png, "text/plain"), StringComparison.Ordinal);

    [Theory]
    [InlineData(WordFixture.MediaType, "a.docx")]
    [InlineData(null, "a.docx")]
    public async Task A_password_protected_DOCX_is_unreadable(string? mediaType, string name) =>
        Assert.Contains("password", await Reading.RefusedAsync(RefusalKind.Unreadable, Encrypted, mediaType, name), StringComparison.Ordinal);

    [Fact]
    public async Task A_plain_ZIP_is_no_document() =>
        Assert.Contains("ZIP", await Reading.RefusedAsync(RefusalKind.UnsupportedMediaType, [.. "PK\x3\x4"u8, 1, 2, 3], null, "a"), StringComparison.Ordinal);
}
