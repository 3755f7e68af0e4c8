using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Tests.Fixtures;

namespace FactCheck.Documents.Tests.Word;

public sealed class WordReaderTests
{
    [Fact]
    public async Task Headings_paragraphs_and_tables_are_read_in_order()
    {
        var heading = WordFixture.Paragraph("Toll");
        heading.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }));
        var table = new Table(Row("City", "Killed"), Row("Almaty", "149"), Row("", "78"));

        var read = await TextAsync(WordFixture.Build(body => body.Append(heading, WordFixture.Paragraph("At least 225 died."), table, WordFixture.Paragraph("End."))));

        Assert.Equal("Toll\n\nAt least 225 died.\n\nCity\tKilled\nAlmaty\t149\n\t78\n\nEnd.", read.Value);
    }

    [Fact]
    public async Task Runs_are_joined_and_marks_inside_them_kept()
    {
        var paragraph = new Paragraph(
            new Run(new Text("2")), new Run(new Text("25")), new Run(new TabChar(), new Text("killed"), new Break(), new Text("law"), new NoBreakHyphen(), new Text("men")));

        Assert.Equal("225\tkilled\nlaw\u2011men", (await TextAsync(WordFixture.Build(body => body.Append(paragraph)))).Value);
    }

    [Fact]
    public async Task Deleted_and_moved_text_is_left_out_and_inserted_text_kept()
    {
        var paragraph = new Paragraph(
            new DeletedRun(new Run(new DeletedText("164"))), new MoveFromRun(new Run(new Text("103"))), new InsertedRun(new Run(new Text("225"))), new Run(new FieldCode(" PAGE 7 ")), new Run(new Text(" died")));

        Assert.Equal("225 died", (await TextAsync(WordFixture.Build(body => body.Append(paragraph)))).Value);
    }

    [Fact]
    public async Task Notes_follow_the_text()
    {
        var file = WordFixture.Build(
            body => body.Append(WordFixture.Paragraph("225 died.")),
            package => package.MainDocumentPart!.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(WordFixture.Paragraph("Officials only.")) { Id = 1 }));

        Assert.Equal("225 died.\n\nOfficials only.", (await TextAsync(file)).Value);
    }

    [Fact]
    public async Task A_text_box_is_read_once_after_its_paragraph()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>Boxed 9</w:t></w:r></w:p></w:txbxContent>";
        var xml =
            $"<w:document xmlns:w='{WordFixture.Namespace}' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' " +
            "xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' xmlns:v='urn:schemas-microsoft-com:vml' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' " +
            "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'><w:body><w:p>" +
            $"<w:r><w:t>At </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><a:graphic><a:graphicData uri='u'><wps:wsp><wps:txbx>{Box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>" +
            $"<mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>least 225</w:t></w:r></w:p></w:body></w:document>";

        Assert.Equal("At least 225\n\nBoxed 9", (await TextAsync(WordFixture.WithXml(xml))).Value);
    }

    [Fact]
    public async Task Title_and_language_come_from_the_core_properties_and_no_date_does()
    {
        var file = WordFixture.Build(
            body => body.Append(WordFixture.Paragraph("225 died.")),
            package =>
            {
                package.PackageProperties.Title = "Bulletin 7";
                package.PackageProperties.Language = "en-GB";
                package.PackageProperties.Created = new DateTime(2015, 3, 1, 0, 0, 0, DateTimeKind.Utc);
            });

        Assert.Equal(DocumentMetadata.Unknown with { Title = "Bulletin 7", Language = "en-GB" }, (await TextAsync(file)).Metadata);
    }

    [Fact]
    public async Task Text_beyond_the_limit_is_too_large() =>
        await Reading.RefusedAsync(
            RefusalKind.TooLarge, WordFixture.Paragraphs("12345", "67890"), WordFixture.MediaType, limits: new IngestionLimits { MaximumCharacters = 10 });

    [Fact]
    public async Task A_document_without_text_is_unreadable() =>
        await Reading.RefusedAsync(RefusalKind.Unreadable, WordFixture.Paragraphs(), WordFixture.MediaType);

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(WordFixture.Paragraph(cell))));

    private static Task<ReadOutcome.Text> TextAsync(byte[] file) => Reading.TextAsync(file, WordFixture.MediaType);
}
