using System.Text.Json;
using FactCheck.Core.Statistics;

namespace FactCheck.Core.Tests.Statistics;

/// <summary>Results as they go over the wire. Writing NaN throws.</summary>
internal static class StatisticsJson
{
    public static JsonSerializerOptions Options { get; } = new() { Converters = { new SignificantDigits() } };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);
}
