using AngleSharp.Html.Dom;
using SmartReader;

namespace FactCheck.Documents.Html;

/// <summary>The text of the article in a page; where no article stands out, the text of the page without its clutter.</summary>
internal static class ArticleText
{
    /// <summary>Addresses in the page resolve against this, so that none becomes real.</summary>
    private const string NoAddress = "https://page.invalid/";

    private const string Clutter =
        "script,style,noscript,template,iframe,object,embed,svg,canvas,audio,video,nav,aside,footer,form,button,select,input,textarea,dialog," +
        "[hidden],[aria-hidden=true],[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=complementary]";

    public static string Find(IHtmlDocument page, CancellationToken cancellationToken)
    {
        var whole = new Lazy<string>(() => Whole((IHtmlDocument)page.Clone(), cancellationToken));
        using var reader = new Reader(NoAddress, (IHtmlDocument)page.Clone());
        var article = reader.GetArticle();
        if (!article.Completed || !article.IsReadable || string.IsNullOrWhiteSpace(article.Content))
        {
            return whole.Value;
        }

        using var content = HtmlParsing.Parse(article.Content, cancellationToken);
        var text = BlockText.Of(content.Body!, cancellationToken);
        return text.Length > 0 ? text : whole.Value;
    }

    private static string Whole(IHtmlDocument page, CancellationToken cancellationToken)
    {
        foreach (var element in page.QuerySelectorAll(Clutter))
        {
            element.Remove();
        }

        var main = page.QuerySelectorAll("article,main,[role=main]");
        return BlockText.Of(main.Length == 1 ? main[0] : page.Body ?? page.DocumentElement, cancellationToken);
    }
}
