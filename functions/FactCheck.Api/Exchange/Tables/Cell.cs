using System.Globalization;
using System.Text.Json;

namespace FactCheck.Api.Exchange.Tables;

/// <summary>Values as the text of a cell; null is an empty cell.</summary>
internal static class Cell
{
    public static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A controlled value as it stands on the wire.</summary>
    public static string? Word(object? value) =>
        value is null ? null : JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!);
}
