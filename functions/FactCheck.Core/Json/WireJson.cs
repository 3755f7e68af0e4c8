using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using FactCheck.Core.Comparison;

namespace FactCheck.Core.Json;

/// <summary>
/// The one way in which the domain is written as JSON: camelCase names, controlled values as camelCase strings,
/// nulls written, letters of every script left as they are.
/// </summary>
public static class WireJson
{
    /// <summary>Compact form, for HTTP bodies, stored rows and JSON Lines. Read-only; safe to share.</summary>
    public static JsonSerializerOptions Options { get; } = Create(indented: false);

    /// <summary>Indented form, for people. Read-only; safe to share.</summary>
    public static JsonSerializerOptions Indented { get; } = Create(indented: true);

    /// <summary>Applies the domain's conventions to options that a framework owns.</summary>
    /// <param name="options">The options to change; they must not be in use yet.</param>
    public static void Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DictionaryKeyPolicy = null;
        options.PropertyNameCaseInsensitive = false;
        options.RespectNullableAnnotations = true;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new ParallelArrayConverter<ScopeDiscrepancy>());
    }

    private static JsonSerializerOptions Create(bool indented)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.General) { WriteIndented = indented, NewLine = "\n" };
        Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
