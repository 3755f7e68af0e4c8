using System.Text;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests.Pdf;

public sealed class HostilePdfTests
{
    [Fact]
    public async Task The_raw_file_that_the_others_are_made_from_is_read() =>
        Assert.Equal("Nine dead", (await Reading.TextAsync(RawPdf.Page(RawPdf.Text("Nine dead")), PdfFixture.MediaType)).Value);

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.95)]
    public async Task A_file_cut_off_is_unreadable(double share)
    {
        var file = PdfFixture.Pages([.. Enumerable.Range(0, 20).Select(number => new[] { $"Page {number} counts {number * 7919} dead." })]);

        Assert.Contains("cut off", await RefusedAsync(file[..(int)(file.Length * share)]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_encrypted_file_is_unreadable()
    {
        var hash = new string('A', 64);
        var file = RawPdf.Page(
            RawPdf.Text("Nine dead"),
            trailerEntries: $"/ID[<{hash[..32]}><{hash[..32]}>]/Encrypt 6 0 R",
            moreObjects: $"<</Filter/Standard/V 2/R 3/Length 128/P -44/O<{hash}>/U<{hash}>>>");

        Assert.Contains("encrypted", await RefusedAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_expands_without_end_is_unreadable() =>
        Assert.Contains(
            "expands",
            await RefusedAsync(RawPdf.Page(RawPdf.DeflatedBlanks(600L * 1024 * 1024), "/Filter/FlateDecode")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("[")]
    [InlineData("<</A")]
    [InlineData("(")]
    public async Task Objects_nested_without_end_are_refused_or_skipped(string opening)
    {
        var nested = string.Concat(Enumerable.Repeat(opening, 200_000));

        Assert.IsNotType<ReadOutcome.Several>(await Reading.ReadAsync(RawPdf.Page(RawPdf.Text("Nine dead"), trailerEntries: $"/X{nested}"), PdfFixture.MediaType));
        Assert.IsNotType<ReadOutcome.Several>(await Reading.ReadAsync(RawPdf.Page(RawPdf.Text("Nine dead"), moreObjects: nested), PdfFixture.MediaType));
        Assert.IsNotType<ReadOutcome.Several>(await Reading.ReadAsync(RawPdf.Page(Encoding.Latin1.GetBytes(nested)), PdfFixture.MediaType));
    }

    [Theory]
    [InlineData("<</Type/Pages/Kids[2 0 R]/Count 1>>")]
    [InlineData("<</Type/Pages/Kids[1 0 R]/Count 1>>")]
    [InlineData("<</Type/Pages/Kids[9 0 R]/Count 1>>")]
    [InlineData("<</Type/Pages/Kids 2 0 R/Count -5>>")]
    public async Task A_page_tree_that_leads_nowhere_is_unreadable(string pages)
    {
        var text = Encoding.Latin1.GetString(RawPdf.Page(RawPdf.Text("Nine dead")));

        await RefusedAsync(Encoding.Latin1.GetBytes(text.Replace("<</Type/Pages/Kids[3 0 R]/Count 1>>", pages, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_of_nothing_but_marks_is_unreadable() => await RefusedAsync("%PDF-1.7\n%%EOF\n"u8.ToArray());

    private static Task<string> RefusedAsync(byte[] file) => Reading.RefusedAsync(RefusalKind.Unreadable, file, PdfFixture.MediaType);
}
