using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Formats;
using FactCheck.Documents.Metadata;

namespace FactCheck.Documents.Word;

/// <summary>
/// Word documents: paragraphs, headings and tables in their order, then foot- and endnotes. Deleted text, field codes, headers and
/// footers are left out. When a document was created is not when it was published, so no date is taken from it.
/// </summary>
internal sealed class WordReader : IFormatReader
{
    public ReadOutcome Read(ReadRequest request)
    {
        ZipGuard.Check(request);
        try
        {
            using var package = WordprocessingDocument.Open(request.OpenContent(), isEditable: false);
            if (package.MainDocumentPart is not { } main)
            {
                return Refuse.Unreadable("The DOCX file has no document in it.");
            }

            var text = new WordText(request);
            text.Append(main);
            text.Append(main.FootnotesPart);
            text.Append(main.EndnotesPart);
            return request.Complete(text.ToString(), Describe(package));
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return Refuse.Unreadable("The DOCX file is broken: its parts cannot be read.");
        }
    }

    private static DocumentMetadata Describe(WordprocessingDocument package) =>
        DocumentMetadata.Unknown with
        {
            Title = MetadataValues.Phrase(package.PackageProperties.Title),
            Language = MetadataValues.Language(package.PackageProperties.Language),
        };

    private static bool IsBroken(Exception fault) => fault
        is OpenXmlPackageException or XmlException or FileFormatException or InvalidDataException or DecoderFallbackException
        or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException or IOException or NotSupportedException;
}
