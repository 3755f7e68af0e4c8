using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Core.Claims;
using FactCheck.Core.Json;

namespace FactCheck.Api.Tests.Exchange;

/// <summary>A claim on the wire as values by field.</summary>
internal static class ClaimFields
{
    private static readonly string[] Divided = ["quantity", "victims", "source", "relayedBy", "place", "asOf", "period"];

    /// <summary>Every field, in the order of the wire.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Of(ExchangeCases.Claim(ExchangeCases.Document(1))).Keys];

    /// <summary>The JSON of each field; <c>null</c> for a part of something that is null.</summary>
    public static IReadOnlyDictionary<string, string> Of(Claim claim)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in JsonSerializer.SerializeToNode(claim, WireJson.Options)!.AsObject())
        {
            if (Divided.Contains(name) && value is JsonObject parts)
            {
                foreach (var (part, inner) in parts)
                {
                    fields[$"{name}.{part}"] = Text(inner);
                }
            }
            else
            {
                fields[name] = Text(value);
            }
        }

        return fields;
    }

    public static string Value(this IReadOnlyDictionary<string, string> fields, string field) => fields.GetValueOrDefault(field, "null");

    private static string Text(JsonNode? node) => node?.ToJsonString(WireJson.Options) ?? "null";
}
