using System.Collections.Concurrent;
using System.Text.Json;
using FactCheck.Core.Json;

namespace FactCheck.Storage.Rows.Packing;

/// <summary>
/// Values that many packs hold, such as places, by their JSON: each is parsed once, and is one object in all claims. Safe to
/// use from several threads.
/// </summary>
internal sealed class SharedValues<T>
    where T : class
{
    /// <summary>So many are kept at most.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<byte[], T> _values = new(new BytesComparer());

    /// <summary>Reads the array that a reader stands before.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="json">All that it reads.</param>
    /// <exception cref="JsonException">There is something else.</exception>
    public T[] ReadArray(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var values = new List<T>();
        reader.Read();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            values.Add(Of(json[start..(int)reader.BytesConsumed]));
        }

        return [.. values];
    }

    private T Of(ReadOnlySpan<byte> json)
    {
        var known = _values.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (known.TryGetValue(json, out var value))
        {
            return value;
        }

        value = JsonSerializer.Deserialize<T>(json, WireJson.Options) ?? throw new JsonException($"A {typeof(T).Name} is null.");
        if (_values.Count < Most)
        {
            known.TryAdd(json, value);
        }

        return value;
    }
}
