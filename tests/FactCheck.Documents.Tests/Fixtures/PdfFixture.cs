using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace FactCheck.Documents.Tests.Fixtures;

/// <summary>PDFs made in memory.</summary>
internal static class PdfFixture
{
    public const string MediaType = "application/pdf";

    private const double LineHeight = 14;

    /// <summary>One page, one column.</summary>
    public static byte[] Lines(params string[] lines) => Build(builder => Column(builder, Page(builder), 60, 780, lines));

    /// <summary>A page for each group of lines.</summary>
    public static byte[] Pages(params string[][] pages) => Build(builder =>
    {
        foreach (var lines in pages)
        {
            Column(builder, Page(builder), 60, 780, lines);
        }
    });

    /// <summary>One page with two columns, written right column first.</summary>
    public static byte[] Columns(string[] left, string[] right) => Build(builder =>
    {
        var page = Page(builder);
        Column(builder, page, 320, 780, right);
        Column(builder, page, 60, 780, left);
    });

    /// <summary>A page with a line and, at its foot, another.</summary>
    public static byte[] WithFoot(string line, string foot) => Build(builder =>
    {
        var page = Page(builder);
        Column(builder, page, 60, 780, [line]);
        Column(builder, page, 300, 30, [foot]);
    });

    public static byte[] Build(Action<PdfDocumentBuilder> fill)
    {
        using var builder = new PdfDocumentBuilder();
        fill(builder);
        return builder.Build();
    }

    public static PdfPageBuilder Page(PdfDocumentBuilder builder) => builder.AddPage(PageSize.A4);

    private static void Column(PdfDocumentBuilder builder, PdfPageBuilder page, double x, double top, string[] lines)
    {
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].Length > 0)
            {
                page.AddText(lines[index], 11, new PdfPoint(x, top - (index * LineHeight)), font);
            }
        }
    }
}
