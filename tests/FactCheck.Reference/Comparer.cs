using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactCheck.Reference;

/// <summary>Compares an answer with the expected one, value by value; what is not expected is not compared.</summary>
public static class Comparer
{
    /// <summary>Every expected value beside the computed one.</summary>
    public static IEnumerable<Comparison> Compare(JsonNode expected, JsonNode got, JsonNode tolerance)
    {
        ArgumentNullException.ThrowIfNull(tolerance);
        var standard = tolerance is JsonObject byKey ? byKey["default"]!.GetValue<double>() : tolerance.GetValue<double>();
        return Walk(string.Empty, expected, got, standard, tolerance as JsonObject);
    }

    private static IEnumerable<Comparison> Walk(string path, JsonNode? expected, JsonNode? got, double tolerance, JsonObject? byKey)
    {
        switch (expected)
        {
            case JsonObject fields when got is JsonObject gotFields:
                return fields.SelectMany(field => Walk(
                    path.Length == 0 ? field.Key : $"{path}.{field.Key}",
                    field.Value,
                    gotFields.TryGetPropertyValue(field.Key, out var value) ? value : JsonValue.Create("(absent)"),
                    byKey?[field.Key]?.GetValue<double>() ?? tolerance,
                    byKey));
            case JsonArray items when got is JsonArray gotItems && items.Count == gotItems.Count:
                return items.SelectMany((item, i) => Walk($"{path}[{i}]", item, gotItems[i], tolerance, byKey));
            default:
                return [Single(path, expected, got, tolerance)];
        }
    }

    private static Comparison Single(string path, JsonNode? expected, JsonNode? got, double tolerance)
    {
        if (Number(expected) is { } wanted && Number(got) is { } had)
        {
            var allowed = tolerance * Math.Max(1, Math.Abs(wanted));
            return new Comparison(path, Text(expected), Text(got), Math.Abs(had - wanted), allowed);
        }

        var alike = JsonNode.DeepEquals(expected, got);
        return new Comparison(path, Text(expected), Text(got), alike ? 0 : double.PositiveInfinity, tolerance);
    }

    private static double? Number(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number ? node.GetValue<double>() : null;

    private static string Text(JsonNode? node)
    {
        var text = node?.ToJsonString() ?? "null";
        return text.Length > 60 ? text[..60] + "…" : text;
    }
}
