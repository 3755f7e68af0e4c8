using System.Globalization;
using System.Text.Json;
using FactCheck.Core.Ingestion;
using FactCheck.Documents.Encodings;
using FactCheck.Documents.Formats;

namespace FactCheck.Documents.Json;

/// <summary>One document as a JSON object; every fault in it is named.</summary>
internal sealed class JsonDocumentReader : IFormatReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public ReadOutcome Read(ReadRequest request)
    {
        try
        {
            using var json = JsonDocument.Parse(TextDecoder.Decode(request.Content.Span, request.Charset), Strict);
            var fields = JsonFields.Read(json.RootElement);
            return fields.Faults.Count == 0
                ? request.Complete(fields.Text!, fields.Metadata)
                : Refuse.Unreadable($"The JSON document is at fault: {string.Join("; ", fields.Faults)}.");
        }
        catch (JsonException fault)
        {
            return Refuse.Unreadable(string.Create(
                CultureInfo.InvariantCulture,
                $"The file is not valid JSON: line {(fault.LineNumber ?? 0) + 1}, byte {(fault.BytePositionInLine ?? 0) + 1}."));
        }
    }
}
