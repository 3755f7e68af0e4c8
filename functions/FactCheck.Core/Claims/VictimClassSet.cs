using System.Collections;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Core.Claims;

/// <summary>
/// The classes that limit a count, all at once: {civilian, woman} counts civilian women. The empty set means everybody.
/// Enumerates in the order of <see cref="VictimClass"/>; equal sets are equal values.
/// </summary>
[JsonConverter(typeof(Converter))]
public readonly struct VictimClassSet : IEquatable<VictimClassSet>, IEnumerable<VictimClass>
{
    private readonly uint _bits;

    private VictimClassSet(uint bits) => _bits = bits;

    /// <summary>Everybody: no class limits the count.</summary>
    public static VictimClassSet Everybody => default;

    /// <summary>Whether no class limits the count.</summary>
    public bool IsEverybody => _bits == 0;

    /// <summary>How many classes limit the count.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>The set of the classes given; repeats count once.</summary>
    /// <param name="classes">Any classes, in any order.</param>
    public static VictimClassSet Of(params IEnumerable<VictimClass> classes)
    {
        ArgumentNullException.ThrowIfNull(classes);
        return new(classes.Aggregate(0u, (bits, item) => bits | Bit(item)));
    }

    /// <summary>The classes of this set and of another.</summary>
    /// <param name="other">The other set.</param>
    public VictimClassSet Union(VictimClassSet other) => new(_bits | other._bits);

    /// <summary>Whether a class limits the count.</summary>
    /// <param name="item">The class.</param>
    public bool Contains(VictimClass item) => (_bits & Bit(item)) != 0;

    /// <summary>
    /// Whether the people of this set are some or all of the people of another: every class that limits the other limits this
    /// one too. True of equal sets, and of every set against <see cref="Everybody"/>.
    /// </summary>
    /// <param name="whole">The set that may hold more people.</param>
    public bool IsWithin(VictimClassSet whole) => (_bits & whole._bits) == whole._bits;

    /// <inheritdoc />
    public bool Equals(VictimClassSet other) => _bits == other._bits;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is VictimClassSet other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => (int)_bits;

    /// <summary>Whether two sets hold the same classes.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    public static bool operator ==(VictimClassSet left, VictimClassSet right) => left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    public static bool operator !=(VictimClassSet left, VictimClassSet right) => !left.Equals(right);

    /// <inheritdoc />
    public IEnumerator<VictimClass> GetEnumerator()
    {
        for (var rest = _bits; rest != 0; rest &= rest - 1)
        {
            yield return (VictimClass)BitOperations.TrailingZeroCount(rest);
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The controlled values joined by commas; <c>everybody</c> when empty.</summary>
    public override string ToString() =>
        IsEverybody ? "everybody" : string.Join(',', this.Select(item => JsonNamingPolicy.CamelCase.ConvertName(item.ToString())));

    private static uint Bit(VictimClass item) => 1u << (int)item;

    private sealed class Converter : JsonConverter<VictimClassSet>
    {
        public override VictimClassSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Of(JsonSerializer.Deserialize<VictimClass[]>(ref reader, options) ?? []);

        public override void Write(Utf8JsonWriter writer, VictimClassSet value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.ToArray(), options);
    }
}
