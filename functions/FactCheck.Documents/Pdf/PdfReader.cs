using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Formats;
using FactCheck.Documents.Metadata;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace FactCheck.Documents.Pdf;

/// <summary>
/// PDF: the text of its pages in reading order. A file that is cut off, encrypted or without a text layer is refused rather than read in
/// part. When a PDF was produced is not when it was published, so no date is taken from it.
/// </summary>
internal sealed class PdfReader : IFormatReader
{
    private const int DeepestObjects = 256;
    private const int EndMarkWithin = 2048;

    public ReadOutcome Read(ReadRequest request)
    {
        var content = request.Content.Span;
        if (content[^Math.Min(EndMarkWithin, content.Length)..].IndexOf("%%EOF"u8) < 0)
        {
            return Refuse.Unreadable("The PDF is cut off: it has no end-of-file mark.");
        }

        try
        {
            return ReadPages(request);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Refuse.Unreadable("The PDF is encrypted; save it without a password.");
        }
        catch (Exception broken) when (broken is not (OperationCanceledException or RefusedException))
        {
            // The parser throws whatever a hostile file makes it throw; all of it means that this file cannot be read.
            return Refuse.Unreadable("The PDF is broken and cannot be read.");
        }
    }

    private static ReadOutcome ReadPages(ReadRequest request)
    {
        using var pdf = PdfDocument.Open(request.OpenContent(), new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            UseActualText = true,
            MaxStackDepth = DeepestObjects,
            FilterProvider = new GuardedFilterProvider(request.CancellationToken),
        });
        if (pdf.NumberOfPages > request.Limits.MaximumPages)
        {
            return Refuse.TooManyPages(pdf.NumberOfPages, request.Limits);
        }

        var pages = new PdfPages(request);
        foreach (var page in pdf.GetPages())
        {
            pages.Add(page);
        }

        var text = pages.ToString();
        return string.IsNullOrWhiteSpace(text)
            ? Refuse.Unreadable("The PDF has no text layer; it may be a scan. Run text recognition on it first.")
            : request.Complete(text, Describe(pdf));
    }

    private static DocumentMetadata Describe(PdfDocument pdf) =>
        DocumentMetadata.Unknown with
        {
            Title = PdfTitle.Read(pdf.Information.Title),
            Language = pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("Lang"), out var language) && language is StringToken tag
                ? MetadataValues.Language(tag.Data)
                : null,
        };
}
