using System.Runtime.InteropServices;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Encodings;

namespace FactCheck.Documents.Formats;

/// <summary>A file whose format is known, with what its reader must keep to.</summary>
internal sealed record ReadRequest(
    string Name,
    string MediaType,
    string? Charset,
    ReadOnlyMemory<byte> Content,
    IngestionLimits Limits,
    CancellationToken CancellationToken)
{
    public MemoryStream OpenContent() =>
        MemoryMarshal.TryGetArray(Content, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(Content.ToArray(), writable: false);

    /// <summary>The outcome of a text read in full: refused when it is empty, too long or not well-formed Unicode.</summary>
    public ReadOutcome Complete(string text, DocumentMetadata metadata)
    {
        if (text.Length > Limits.MaximumCharacters)
        {
            return Refuse.TooManyCharacters(Limits);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Refuse.Unreadable("The document has no text.");
        }

        return UnicodeFaults.Find(text) is { } fault
            ? Refuse.Unreadable(fault)
            : new ReadOutcome.Text(text, MediaType, metadata);
    }
}
