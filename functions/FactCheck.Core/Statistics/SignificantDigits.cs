using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Core.Statistics;

/// <summary>
/// Writes numbers to ten significant digits, so that the last bits, which differ between machines, do not show. Infinite
/// ends of intervals are the strings "Infinity" and "-Infinity"; NaN is never written.
/// </summary>
public sealed class SignificantDigits : JsonConverter<double>
{
    /// <summary>Digits kept.</summary>
    public const int Digits = 10;

    /// <summary>The number with ten significant digits.</summary>
    public static double Round(double value) => double.IsFinite(value)
        ? double.Parse(value.ToString("G10", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : value;

    /// <inheritdoc/>
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.String
            ? reader.GetDouble()
            : reader.GetString() switch
            {
                "Infinity" => double.PositiveInfinity,
                "-Infinity" => double.NegativeInfinity,
                _ => throw new JsonException("A number, \"Infinity\" or \"-Infinity\" is expected."),
            };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (double.IsInfinity(value))
        {
            writer.WriteStringValue(value > 0 ? "Infinity" : "-Infinity");
            return;
        }

        writer.WriteNumberValue(Round(value));
    }
}
