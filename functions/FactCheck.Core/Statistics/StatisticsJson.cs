using System.Text.Json;
using FactCheck.Core.Json;

namespace FactCheck.Core.Statistics;

/// <summary>How results of statistics are written as JSON: as the rest of the domain is, numbers to ten significant digits.</summary>
public static class StatisticsJson
{
    /// <summary>Compact form. Read-only; safe to share.</summary>
    public static JsonSerializerOptions Options { get; } = Create(WireJson.Options);

    /// <summary>Indented form, for people. Read-only; safe to share.</summary>
    public static JsonSerializerOptions Indented { get; } = Create(WireJson.Indented);

    private static JsonSerializerOptions Create(JsonSerializerOptions wire)
    {
        var options = new JsonSerializerOptions(wire);
        options.Converters.Add(new SignificantDigits());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
