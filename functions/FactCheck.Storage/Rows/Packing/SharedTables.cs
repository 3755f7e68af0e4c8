using System.Text.Json;
using FactCheck.Core.Claims;

namespace FactCheck.Storage.Rows.Packing;

/// <summary>Reads the tables of packs, whose values are mostly the same from pack to pack.</summary>
internal sealed class SharedTables
{
    private readonly SharedValues<ClaimReading> _readings = new();
    private readonly SharedValues<NumberReading> _numbers = new();
    private readonly SharedValues<Victims> _victims = new();
    private readonly SharedValues<Source> _sources = new();
    private readonly SharedValues<Relay> _relays = new();
    private readonly SharedValues<Place> _places = new();
    private readonly SharedValues<AsOf> _dates = new();
    private readonly SharedValues<Period> _periods = new();
    private readonly SharedValues<string> _rules = new();

    /// <summary>Reads the tables that a reader stands before.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="json">All that it reads.</param>
    /// <exception cref="JsonException">There is something else.</exception>
    public ClaimTables Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        reader.Read();
        var tables = new ClaimTables(
            Array(ref reader, json, _readings, nameof(ClaimTables.Readings)),
            Array(ref reader, json, _numbers, nameof(ClaimTables.Numbers)),
            Array(ref reader, json, _victims, nameof(ClaimTables.Victims)),
            Array(ref reader, json, _sources, nameof(ClaimTables.Sources)),
            Array(ref reader, json, _relays, nameof(ClaimTables.Relays)),
            Array(ref reader, json, _places, nameof(ClaimTables.Places)),
            Array(ref reader, json, _dates, nameof(ClaimTables.Dates)),
            Array(ref reader, json, _periods, nameof(ClaimTables.Periods)),
            Array(ref reader, json, _rules, nameof(ClaimTables.Rules)));
        reader.Read();
        return tables;
    }

    private static T[] Array<T>(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, SharedValues<T> values, string name)
        where T : class
    {
        ClaimPackReader.Expect(ref reader, JsonNamingPolicy.CamelCase.ConvertName(name));
        return values.ReadArray(ref reader, json);
    }
}
