using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests.Pdf;

public sealed class PdfReaderTests
{
    [Fact]
    public async Task Lines_are_joined_into_paragraphs()
    {
        var read = await TextAsync(PdfFixture.Lines(
            "The prosecutor's office said on Saturday that at least",
            "225 people had been killed in the unrest.",
            "",
            "",
            "Rights groups say that the number is much higher and",
            "have published lists of names."));

        Assert.Equal(
            "The prosecutor's office said on Saturday that at least 225 people had been killed in the unrest.\n\n" +
            "Rights groups say that the number is much higher and have published lists of names.",
            read.Value);
    }

    [Fact]
    public async Task A_broken_word_is_closed_up_and_a_hyphenated_one_keeps_its_hyphen()
    {
        var read = await TextAsync(PdfFixture.Lines(
            "The office named two hundred and twenty-",
            "five dead, among them nineteen law-",
            "enforcement officers. The law-enforcement agen-",
            "cies did not give the names of the others."));

        Assert.Equal(
            "The office named two hundred and twenty-five dead, among them nineteen law-enforcement officers. " +
            "The law-enforcement agencies did not give the names of the others.",
            read.Value);
    }

    [Fact]
    public async Task Columns_are_read_one_after_the_other()
    {
        var read = await TextAsync(PdfFixture.Columns(
            ["Officials say that 225 people", "were killed across the whole", "of the country in January."],
            ["Activists say that the true", "number is far higher, and", "have published their lists."]));

        Assert.Equal(
            "Officials say that 225 people were killed across the whole of the country in January.\n\n" +
            "Activists say that the true number is far higher, and have published their lists.",
            read.Value);
    }

    [Fact]
    public async Task A_sentence_goes_on_across_a_page_break()
    {
        var read = await TextAsync(PdfFixture.Pages(["Officials say that at least 225"], ["people were killed."], ["Activists disagree."]));

        Assert.Equal("Officials say that at least 225 people were killed.\n\nActivists disagree.", read.Value);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("- 12 -")]
    [InlineData("Page 3 of 7")]
    public async Task Page_numbers_are_left_out(string foot) =>
        Assert.Equal("Nine people were killed.", (await TextAsync(PdfFixture.WithFoot("Nine people were killed.", foot))).Value);

    [Theory]
    [InlineData("Bulletin 7", "Bulletin 7")]
    [InlineData("Microsoft Word - bulletin final.docx", null)]
    [InlineData("bulletin7.indd", null)]
    [InlineData(" ", null)]
    public async Task The_title_is_taken_unless_it_names_a_file_and_the_date_of_production_is_not(string title, string? expected)
    {
        var file = PdfFixture.Build(builder =>
        {
            builder.DocumentInformation.Title = title;
            builder.DocumentInformation.CreationDate = "D:20150301000000Z";
            var page = PdfFixture.Page(builder);
            page.AddText("Nine dead", 12, new(60, 700), builder.AddStandard14Font(UglyToad.PdfPig.Fonts.Standard14Fonts.Standard14Font.Helvetica));
        });

        Assert.Equal(DocumentMetadata.Unknown with { Title = expected }, (await TextAsync(file)).Metadata);
    }

    [Fact]
    public async Task More_pages_than_the_limit_are_too_large()
    {
        var file = PdfFixture.Pages(["One"], ["Two"], ["Three"]);

        Assert.IsType<ReadOutcome.Text>(await Reading.ReadAsync(file, PdfFixture.MediaType, limits: new IngestionLimits { MaximumPages = 3 }));
        Assert.Contains(
            "3 pages",
            await Reading.RefusedAsync(RefusalKind.TooLarge, file, PdfFixture.MediaType, limits: new IngestionLimits { MaximumPages = 2 }),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scan_without_a_text_layer_is_unreadable() =>
        Assert.Contains("scan", await Reading.RefusedAsync(RefusalKind.Unreadable, PdfFixture.Pages([]), PdfFixture.MediaType), StringComparison.Ordinal);

    private static Task<ReadOutcome.Text> TextAsync(byte[] file) => Reading.TextAsync(file, PdfFixture.MediaType);
}
