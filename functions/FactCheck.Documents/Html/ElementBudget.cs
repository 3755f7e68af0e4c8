using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FactCheck.Documents.Formats;

namespace FactCheck.Documents.Html;

/// <summary>Makes HTML elements as the parser's own factory does, up to a number. Clones are made here too, which no other hook sees.</summary>
internal sealed class ElementBudget(CancellationToken cancellationToken) : IElementFactory<Document, HtmlElement>
{
    private const int MostElements = 1_000_000;

    private static readonly IElementFactory<Document, HtmlElement> Standard =
        BrowsingContext.New(Configuration.Default).GetService<IElementFactory<Document, HtmlElement>>()
        ?? throw new InvalidOperationException("AngleSharp has no factory of HTML elements.");

    private int _made;

    public HtmlElement Create(Document document, string localName, string? prefix = null, NodeFlags flags = NodeFlags.None)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ++_made > MostElements
            ? throw new RefusedException(Refuse.Unreadable("The page has more than 1,000,000 elements."))
            : Standard.Create(document, localName, prefix, flags);
    }
}
