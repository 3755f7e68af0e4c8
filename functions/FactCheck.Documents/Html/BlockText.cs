using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace FactCheck.Documents.Html;

/// <summary>
/// Text as it stands on a page: blank space collapsed, a blank line between blocks, a line a table row, a tab between its cells. Letters
/// and direction marks are left as they are.
/// </summary>
internal sealed class BlockText
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section",
        "summary", "table", "ul");

    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.Ordinal, "head", "script", "style", "template", "noscript", "iframe", "svg", "math", "object", "select", "textarea");

    private readonly StringBuilder _text = new();
    private readonly CancellationToken _cancellationToken;
    private string _gap = "";

    private BlockText(CancellationToken cancellationToken) => _cancellationToken = cancellationToken;

    public static string Of(IElement root, CancellationToken cancellationToken)
    {
        var text = new BlockText(cancellationToken);
        text.Walk(root, preformatted: false);
        return text._text.ToString();
    }

    /// <summary>Recursion is bounded by the depth that parsing allows.</summary>
    private void Walk(INode node, bool preformatted)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        foreach (var child in node.ChildNodes)
        {
            if (child is IText run)
            {
                Write(run.Data, preformatted);
            }
            else if (child is IElement element && !Silent.Contains(element.LocalName))
            {
                Element(element, preformatted);
            }
        }
    }

    private void Element(IElement element, bool preformatted)
    {
        var gap = element.LocalName switch
        {
            "br" when _gap == "\n" => "\n\n",
            "br" or "tr" => "\n",
            "td" or "th" => "\t",
            var name when Blocks.Contains(name) && element.Ancestors<IElement>().All(ancestor => ancestor.LocalName is not ("td" or "th")) => "\n\n",
            var name when Blocks.Contains(name) => " ",
            _ => "",
        };
        Widen(gap);
        Walk(element, preformatted || element.LocalName == "pre");
        Widen(gap == "\t" || element.LocalName == "br" ? "" : gap);
    }

    private void Write(string data, bool preformatted)
    {
        foreach (var character in data)
        {
            if (character is '\n' && preformatted)
            {
                Widen("\n");
            }
            else if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                Widen(" ");
            }
            else
            {
                if (_text.Length > 0)
                {
                    _text.Append(_gap);
                }

                _gap = "";
                _text.Append(character);
            }
        }
    }

    private void Widen(string gap)
    {
        if (Rank(gap) > Rank(_gap))
        {
            _gap = gap;
        }
    }

    private static int Rank(string gap) => gap switch { "" => 0, " " => 1, "\t" => 2, "\n" => 3, _ => 4 };
}
