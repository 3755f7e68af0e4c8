using FactCheck.Core.Ingestion;
using FactCheck.Documents.Encodings;
using FactCheck.Documents.Formats;

namespace FactCheck.Documents.Html;

/// <summary>Web pages: the article without the clutter around it, and what the page's metadata says. Nothing is loaded or run.</summary>
internal sealed class HtmlReader : IFormatReader
{
    public ReadOutcome Read(ReadRequest request)
    {
        var bytes = request.Content.Span;
        var html = TextDecoder.Decode(bytes, request.Charset ?? HtmlCharset.Declared(bytes));
        using var document = HtmlParsing.Parse(html, request.CancellationToken);
        var metadata = PageMetadata.Read(document);
        var text = ArticleText.Find(document, request.CancellationToken);
        return request.Complete(text, metadata);
    }
}
