using FactCheck.Documents.Csv;
using FactCheck.Documents.Html;
using FactCheck.Documents.Json;
using FactCheck.Documents.Pdf;
using FactCheck.Documents.PlainText;
using FactCheck.Documents.Word;

namespace FactCheck.Documents.Formats;

/// <summary>Every format that can be read. To add one, write its reader and list it here; sniffing goes from top to bottom.</summary>
internal static class FormatRegistry
{
    public static IReadOnlyList<FileFormat> All { get; } =
    [
        new()
        {
            Name = "PDF",
            MediaTypes = ["application/pdf"],
            Extensions = [".pdf"],
            Signature = Signatures.IsPdf,
            SignatureIsDecisive = true,
            Reader = new PdfReader(),
        },
        new()
        {
            Name = "DOCX",
            MediaTypes = ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
            Extensions = [".docx"],
            Signature = Signatures.IsWord,
            SignatureIsDecisive = true,
            Reader = new WordReader(),
        },
        new()
        {
            Name = "HTML",
            MediaTypes = ["text/html", "application/xhtml+xml"],
            Extensions = [".html", ".htm", ".xhtml"],
            Signature = Signatures.IsHtml,
            Reader = new HtmlReader(),
        },
        new()
        {
            Name = "CSV",
            MediaTypes = ["text/csv", "text/tab-separated-values"],
            Extensions = [".csv", ".tsv"],
            Reader = new CsvDocumentsReader(),
        },
        new()
        {
            Name = "JSON",
            MediaTypes = ["application/json"],
            Extensions = [".json"],
            Signature = Signatures.IsJson,
            Reader = new JsonDocumentReader(),
        },
        new()
        {
            Name = "plain text",
            MediaTypes = ["text/plain", "text/markdown"],
            Extensions = [".txt", ".text", ".md", ".markdown"],
            Reader = new PlainTextReader(),
        },
    ];
}
