using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FactCheck.Documents.Tests.Fixtures;

/// <summary>Word documents made in memory.</summary>
internal static class WordFixture
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Paragraphs(params string[] texts) => Build(body => body.Append(texts.Select(Paragraph)));

    public static Paragraph Paragraph(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    public static byte[] Build(Action<Body> fill, Action<WordprocessingDocument>? finish = null)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            fill(body);
            package.AddMainDocumentPart().Document = new Document(body);
            finish?.Invoke(package);
        }

        return file.ToArray();
    }

    /// <summary>A document whose main part is this XML, whatever it is.</summary>
    public static byte[] WithXml(string xml) => WithXml(Encoding.UTF8.GetBytes(xml));

    public static byte[] WithXml(byte[] xml) => Replace(Paragraphs("x"), "word/document.xml", stream => stream.Write(xml));

    public static byte[] Replace(byte[] document, string part, Action<Stream> write)
    {
        using var file = new MemoryStream();
        file.Write(document);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var stream = archive.CreateEntry(part, CompressionLevel.Optimal).Open();
            write(stream);
        }

        return file.ToArray();
    }
}
