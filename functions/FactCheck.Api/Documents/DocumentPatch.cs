using System.Text.Json;
using FactCheck.Api.Input;
using FactCheck.Core.Cases;

namespace FactCheck.Api.Documents;

/// <summary>A JSON Merge Patch of a document's metadata: a field that is left out stays, and null clears.</summary>
internal static class DocumentPatch
{
    private static readonly string[] Fields = ["title", "publisher", "url", "publishedOn", "language"];

    /// <summary>The metadata with the patch applied; faults go to the reader.</summary>
    public static DocumentMetadata Apply(InputReader input, IReadOnlyDictionary<string, JsonElement> patch, DocumentMetadata standing)
    {
        foreach (var field in patch.Keys.Except(Fields, StringComparer.Ordinal))
        {
            input.Fault(field, $"Only {string.Join(", ", Fields)} can be changed.");
        }

        string? Text(string field, string? standing)
        {
            if (!patch.TryGetValue(field, out var value))
            {
                return standing;
            }

            if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            {
                input.Fault(field, "A text, or null.");
                return null;
            }

            return value.GetString();
        }

        return new(
            input.OneLine("title", Text("title", standing.Title)),
            input.OneLine("publisher", Text("publisher", standing.Publisher)),
            input.WebAddress("url", Text("url", standing.Url)),
            patch.ContainsKey("publishedOn") ? input.Date("publishedOn", Text("publishedOn", null)) : standing.PublishedOn,
            input.LanguageTag("language", Text("language", standing.Language)));
    }
}
