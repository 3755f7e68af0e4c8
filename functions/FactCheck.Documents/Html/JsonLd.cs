using System.Text.Json;
using AngleSharp.Html.Dom;

namespace FactCheck.Documents.Html;

/// <summary>The schema.org objects that a page describes itself with, best first: articles before other things with a date.</summary>
internal sealed class JsonLd
{
    private const int MostObjects = 1_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly List<JsonElement> _objects = [];

    private JsonLd()
    {
    }

    public static JsonLd Read(IHtmlDocument page)
    {
        var found = new JsonLd();
        foreach (var script in page.Scripts.Where(script => string.Equals(script.Type?.Trim(), "application/ld+json", StringComparison.OrdinalIgnoreCase)))
        {
            found.Add(script.Text);
        }

        return found;
    }

    /// <summary>A text at a property of an article, or at a property of the object there.</summary>
    public string? ArticleValue(string property, string? inner = null) =>
        _objects.Where(IsArticle).Select(article => Value(article, property, inner)).FirstOrDefault(value => value is not null);

    private static string? Value(JsonElement item, string property, string? inner)
    {
        if (!item.TryGetProperty(property, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            value = value.EnumerateArray().FirstOrDefault();
        }

        if (inner is not null && value.ValueKind == JsonValueKind.Object)
        {
            return Value(value, inner, inner: null);
        }

        return value.ValueKind == JsonValueKind.String ? Text(value) : null;
    }

    private static bool IsArticle(JsonElement item) =>
        item.TryGetProperty("@type", out var type) && type.ValueKind switch
        {
            JsonValueKind.String => IsArticle(Text(type)),
            JsonValueKind.Array => type.EnumerateArray().Any(name => name.ValueKind == JsonValueKind.String && IsArticle(Text(name))),
            _ => false,
        };

    private static bool IsArticle(string? type) =>
        type is "Report" or "BlogPosting" or "LiveBlogPosting" || type?.EndsWith("Article", StringComparison.Ordinal) == true;

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: the value is not text, and metadata that is not sound is unknown.
            return null;
        }
    }

    private void Add(string script)
    {
        try
        {
            using var json = JsonDocument.Parse(script, Lenient);
            Collect(json.RootElement.Clone());
        }
        catch (JsonException)
        {
            // A page's broken description of itself makes its metadata unknown, not its text unreadable.
            return;
        }
    }

    private void Collect(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray().Take(MostObjects))
            {
                Collect(item);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object && _objects.Count < MostObjects)
        {
            _objects.Add(element);
            foreach (var nested in new[] { "@graph", "mainEntity" })
            {
                if (element.TryGetProperty(nested, out var inner))
                {
                    Collect(inner);
                }
            }
        }
    }
}
