using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Json;

namespace FactCheck.Storage.Rows.Packing;

/// <summary>Reads what <see cref="ClaimPackWriter"/> writes.</summary>
internal sealed class ClaimPackReader(CaseId caseId, DocumentId documentId, SharedTables shared)
{
    /// <summary>The name of what the claims share.</summary>
    public const string TablesName = "tables";

    /// <summary>The name of the claims.</summary>
    public const string ClaimsName = "claims";

    private readonly ImmutableArray<string>.Builder _trace = ImmutableArray.CreateBuilder<string>();

    /// <summary>The claims of a JSON text.</summary>
    /// <exception cref="JsonException">It holds something else.</exception>
    public ImmutableArray<Claim> Read(string json)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return Read(buffer.AsSpan(0, Encoding.UTF8.GetBytes(json, buffer)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Moves to a property that must come next.</summary>
    public static void Expect(ref Utf8JsonReader reader, string name)
    {
        if (!reader.Read() || reader.TokenType is not JsonTokenType.PropertyName || !reader.ValueTextEquals(name))
        {
            throw new JsonException($"The property \"{name}\" is missing.");
        }
    }

    private ImmutableArray<Claim> Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        Expect(ref reader, TablesName);
        var tables = shared.Read(ref reader, json);
        Expect(ref reader, ClaimsName);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.StartArray)
        {
            claims.Add(ReadClaim(ref reader, tables));
        }

        return claims.DrainToImmutable();
    }

    private Claim ReadClaim(ref Utf8JsonReader reader, ClaimTables tables)
    {
        var id = Id(ref reader) ?? throw new JsonException("A claim has an id.");
        var reading = tables.Readings[Place(ref reader)];
        var claim = new Claim
        {
            Id = id,
            CaseId = caseId,
            DocumentId = documentId,
            Harm = reading.Harm,
            Certainty = reading.Certainty,
            Basis = reading.Basis,
            Extractor = reading.Extractor,
            Quantity = ReadQuantity(ref reader, tables.Numbers[Place(ref reader)]),
            Victims = tables.Victims[Place(ref reader)],
            Source = tables.Sources[Place(ref reader)],
            RelayedBy = At(tables.Relays, Place(ref reader)),
            Place = At(tables.Places, Place(ref reader)),
            AsOf = At(tables.Dates, Place(ref reader)),
            Period = At(tables.Periods, Place(ref reader)),
            MentionOf = Id(ref reader),
            PartOf = Id(ref reader),
            Dispute = Value<Dispute>(ref reader),
            Span = Span(ref reader),
            Sentence = Span(ref reader),
            Quote = Text(ref reader),
            Confidence = Fraction(ref reader),
            Trace = ReadTrace(ref reader, tables.Rules),
            Review = Value<Review>(ref reader),
        };
        reader.Read();
        return claim;
    }

    private static Quantity ReadQuantity(ref Utf8JsonReader reader, NumberReading reading) => new(
        Text(ref reader) ?? throw new JsonException("A quantity has words."),
        Number(ref reader),
        Number(ref reader),
        Number(ref reader),
        reading.Comparator,
        reading.Approximate,
        reading.Bound,
        reading.Rule);

    private ImmutableArray<string> ReadTrace(ref Utf8JsonReader reader, string[] rules)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.Number)
        {
            _trace.Add(rules[reader.GetInt32()]);
        }

        var trace = _trace.ToImmutable();
        _trace.Clear();
        return trace;
    }

    private ClaimId? Id(ref Utf8JsonReader reader) => PackedId.Read(documentId, Text(ref reader));

    private static TextSpan? Span(ref Utf8JsonReader reader) =>
        (Number(ref reader), Number(ref reader)) is ({ } start, { } length) ? new TextSpan((int)start, (int)(start + length)) : null;

    private static T? At<T>(T[] table, int place)
        where T : class => place == Distinct<T>.None ? null : table[place];

    private static int Place(ref Utf8JsonReader reader) => reader.Read() ? reader.GetInt32() : throw new JsonException("A claim ends early.");

    private static long? Number(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType is not JsonTokenType.Null ? reader.GetInt64() : null;

    private static double Fraction(ref Utf8JsonReader reader) => reader.Read() ? reader.GetDouble() : throw new JsonException("A claim ends early.");

    private static string? Text(ref Utf8JsonReader reader) => reader.Read() ? reader.GetString() : throw new JsonException("A claim ends early.");

    private static T? Value<T>(ref Utf8JsonReader reader)
        where T : class => reader.Read() && reader.TokenType is not JsonTokenType.Null ? JsonSerializer.Deserialize<T>(ref reader, WireJson.Options) : null;
}
