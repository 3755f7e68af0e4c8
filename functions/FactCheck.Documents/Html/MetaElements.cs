using AngleSharp.Html.Dom;

namespace FactCheck.Documents.Html;

/// <summary>The meta elements of a page by name, whichever attribute names them.</summary>
internal sealed class MetaElements
{
    private static readonly string[] Naming = ["property", "name", "itemprop", "http-equiv"];

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private MetaElements()
    {
    }

    public static MetaElements Read(IHtmlDocument page)
    {
        var found = new MetaElements();
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            foreach (var attribute in Naming)
            {
                if (meta.GetAttribute(attribute) is { Length: > 0 } name)
                {
                    found._values.TryAdd(name, meta.GetAttribute("content")!);
                }
            }
        }

        return found;
    }

    /// <summary>The first of these that is there and sound.</summary>
    public T? First<T>(IEnumerable<string> names, Func<string?, T?> parse)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var value) && parse(value) is { } parsed)
            {
                return parsed;
            }
        }

        return default;
    }
}
