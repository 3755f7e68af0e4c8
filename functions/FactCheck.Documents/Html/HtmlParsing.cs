using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Documents.Formats;

namespace FactCheck.Documents.Html;

/// <summary>
/// Parses without loading anything and without running scripts. The tree is bounded while it grows: later steps walk it recursively, the
/// parser's own time grows with depth, and misnested formatting multiplies elements far beyond the tags in the source.
/// </summary>
internal static class HtmlParsing
{
    /// <summary>As deep as browsers nest before they flatten.</summary>
    private const int DeepestNesting = 512;

    /// <exception cref="RefusedException">Nested too deep, or too many elements.</exception>
    public static IHtmlDocument Parse(string html, CancellationToken cancellationToken)
    {
        var budget = new ElementBudget(cancellationToken);
        var context = BrowsingContext.New(Configuration.Default.WithOnly<IElementFactory<Document, HtmlElement>>(budget));
        IElement? previous = null;
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                IsScripting = false,
                OnToken = (_, _) => cancellationToken.ThrowIfCancellationRequested(),
                OnCreated = (element, _) =>
                {
                    RefuseDeep(previous);
                    previous = element;
                },
            },
            context);
        return parser.ParseDocument(html);
    }

    private static void RefuseDeep(INode? node)
    {
        for (var depth = 0; node is not null; node = node.Parent)
        {
            if (++depth > DeepestNesting)
            {
                throw new RefusedException(Refuse.Unreadable("The page is nested more than 512 elements deep."));
            }
        }
    }
}
