using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Encodings;
using FactCheck.Documents.Formats;

namespace FactCheck.Documents.PlainText;

/// <summary>
/// Plain text, verbatim: what follows the byte-order mark, decoded, with its line ends, direction marks and letter forms as they are.
/// </summary>
internal sealed class PlainTextReader : IFormatReader
{
    public ReadOutcome Read(ReadRequest request) =>
        request.Complete(TextDecoder.Decode(request.Content.Span, request.Charset), DocumentMetadata.Unknown);
}
