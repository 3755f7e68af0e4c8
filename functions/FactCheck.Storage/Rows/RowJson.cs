using System.Text.Json;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Json;

namespace FactCheck.Storage.Rows;

/// <summary>Values as the JSON of rows.</summary>
internal static class RowJson
{
    /// <summary>The JSON of a value.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, WireJson.Options);

    /// <summary>The value of a row.</summary>
    /// <exception cref="InvalidDataException">The row holds something else.</exception>
    public static T Read<T>(Row row)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(row.Json, WireJson.Options) ?? throw new JsonException("It is null.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"Row {row.Partition}/{row.Key} holds no {typeof(T).Name}.", exception);
        }
    }

    /// <summary>The value of a row with its version.</summary>
    public static Versioned<T> ReadVersioned<T>(Row row) => new(Read<T>(row), row.ETag);
}
