using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Json;

namespace FactCheck.Storage.Rows.Packing;

/// <summary>
/// Writes the claims of one generation as one JSON text: tables of what they share, then an array for each claim, in the order
/// in which <see cref="ClaimPackReader"/> reads it.
/// </summary>
internal sealed class ClaimPackWriter(CaseId caseId, DocumentId documentId)
{
    private readonly Distinct<ClaimReading> _readings = new();
    private readonly Distinct<NumberReading> _numbers = new();
    private readonly Distinct<Victims> _victims = new();
    private readonly Distinct<Source> _sources = new();
    private readonly Distinct<Relay> _relays = new();
    private readonly Distinct<Place> _places = new();
    private readonly Distinct<AsOf> _dates = new();
    private readonly Distinct<Period> _periods = new();
    private readonly Distinct<string> _rules = new();

    /// <summary>The JSON text of claims.</summary>
    /// <exception cref="ArgumentException">A claim is of another document.</exception>
    public string Write(IEnumerable<Claim> claims)
    {
        var rows = Json(writer =>
        {
            writer.WriteStartArray();
            foreach (var claim in claims)
            {
                Write(writer, claim);
            }

            writer.WriteEndArray();
        });
        return Encoding.UTF8.GetString(Json(writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName(ClaimPackReader.TablesName);
            JsonSerializer.Serialize(writer, Tables(), WireJson.Options);
            writer.WritePropertyName(ClaimPackReader.ClaimsName);
            writer.WriteRawValue(rows.Span, skipInputValidation: true);
            writer.WriteEndObject();
        }).Span);
    }

    private static ReadOnlyMemory<byte> Json(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new() { Encoder = WireJson.Options.Encoder }))
        {
            write(writer);
        }

        return bytes.WrittenMemory;
    }

    private ClaimTables Tables() => new(
        _readings.Values, _numbers.Values, _victims.Values, _sources.Values, _relays.Values, _places.Values, _dates.Values, _periods.Values, _rules.Values);

    private void Write(Utf8JsonWriter writer, Claim claim)
    {
        if (claim.CaseId != caseId || claim.DocumentId != documentId)
        {
            throw new ArgumentException($"Claim {claim.Id} is not of document {documentId} of case {caseId}.", nameof(claim));
        }

        var quantity = claim.Quantity;
        writer.WriteStartArray();
        writer.WriteStringValue(PackedId.Write(documentId, claim.Id));
        writer.WriteNumberValue(_readings.PlaceOf(new(claim.Harm, claim.Certainty, claim.Basis, claim.Extractor)));
        writer.WriteNumberValue(_numbers.PlaceOf(new(quantity.Comparator, quantity.Approximate, quantity.Bound, quantity.Rule)));
        writer.WriteStringValue(quantity.Raw);
        Write(writer, quantity.Value);
        Write(writer, quantity.Lower);
        Write(writer, quantity.Upper);
        writer.WriteNumberValue(_victims.PlaceOf(claim.Victims));
        writer.WriteNumberValue(_sources.PlaceOf(claim.Source));
        writer.WriteNumberValue(_relays.PlaceOf(claim.RelayedBy));
        writer.WriteNumberValue(_places.PlaceOf(claim.Place));
        writer.WriteNumberValue(_dates.PlaceOf(claim.AsOf));
        writer.WriteNumberValue(_periods.PlaceOf(claim.Period));
        writer.WriteStringValue(PackedId.Write(documentId, claim.MentionOf));
        writer.WriteStringValue(PackedId.Write(documentId, claim.PartOf));
        JsonSerializer.Serialize(writer, claim.Dispute, WireJson.Options);
        Write(writer, claim.Span);
        Write(writer, claim.Sentence);
        writer.WriteStringValue(claim.Quote);
        writer.WriteNumberValue(claim.Confidence);
        writer.WriteStartArray();
        foreach (var rule in claim.Trace)
        {
            writer.WriteNumberValue(_rules.PlaceOf(rule));
        }

        writer.WriteEndArray();
        JsonSerializer.Serialize(writer, claim.Review, WireJson.Options);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, long? number)
    {
        if (number is { } value)
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void Write(Utf8JsonWriter writer, TextSpan? span)
    {
        Write(writer, span?.Start);
        Write(writer, span?.Length);
    }
}
