using System.Xml.Linq;
using FactCheck.Api.Results;

namespace FactCheck.Api.Report;

/// <summary>Makes elements of a page. Text is text: the writer escapes whatever is in it.</summary>
internal static class Html
{
    private const int MostRowsKeptTogether = 8;

    private static readonly HashSet<string> Void = ["br", "col", "hr", "meta"];

    /// <summary>An element; one that may not stand open keeps an end tag when it is empty.</summary>
    public static XElement Of(string name, params object?[] content)
    {
        var element = new XElement(name, [.. content.Select(Clean)]);
        if (element.IsEmpty && !Void.Contains(name))
        {
            element.Value = string.Empty;
        }

        return element;
    }

    /// <summary>The class of an element.</summary>
    public static XAttribute Class(string names) => new("class", names);

    /// <summary>A section with a heading that names it.</summary>
    public static XElement Section(string id, string title, params object?[] content) =>
        Of("section", new XAttribute("aria-labelledby", id), Of("h2", new XAttribute("id", id), title), content);

    /// <summary>A table with a caption; the first cell of each row is its heading.</summary>
    public static XElement Table(string caption, IReadOnlyList<string> columns, IEnumerable<object?[]> rows) => Table(caption, columns, rows.ToList());

    private static XElement Table(string caption, IReadOnlyList<string> columns, List<object?[]> rows) => Of(
        "div",
        Class(rows.Count <= MostRowsKeptTogether ? "scroll short" : "scroll"),
        new XAttribute("tabindex", "0"),
        new XAttribute("role", "region"),
        new XAttribute("aria-label", MarkupText.Clean(caption)),
        Of(
            "table",
            Of("caption", caption),
            Of("thead", Of("tr", columns.Select(column => Of("th", new XAttribute("scope", "col"), column)))),
            Of("tbody", rows.Select(row => Of("tr", row.Select((cell, index) => index == 0 ? Of("th", new XAttribute("scope", "row"), cell) : Of("td", cell)))))));

    /// <summary>A picture, which scrolls on a screen too narrow to read it on.</summary>
    public static XElement Picture(XElement drawing) => Of("figure", Class("scroll"), drawing);

    /// <summary>A link inside the page.</summary>
    public static XElement Jump(string id, object content) => Of("a", new XAttribute("href", $"#{id}"), content);

    /// <summary>A link to where something was published; plain text when the address is none of the web's.</summary>
    public static object Web(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? Of("a", new XAttribute("href", uri.AbsoluteUri), new XAttribute("rel", "noopener noreferrer"), address)
            : address;

    /// <summary>Words to the letter, from a document.</summary>
    public static XElement Quote(string words) => Of("q", words);

    private static object? Clean(object? content) => content switch
    {
        string text => MarkupText.Clean(text),
        IEnumerable<object?> many and not XElement => many.Select(Clean),
        _ => content,
    };
}
