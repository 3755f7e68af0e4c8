using AngleSharp.Html.Dom;
using SmartReader;

namespace FactCheck.Documents.Html;

/// <summary>The text of the article in a page; where no article stands out, the text of the page without its clutter.</summary>
internal static class ArticleText
{
    /// <summary>Addresses in the page resolve against this, so that none becomes real.</summary>
    private const string NoAddress = "https://page.invalid/";

    /// <summary>Finding the article takes time with the square of a page's size. Larger pages are lists or books, and read whole.</summary>
    private const int MostElements = 20_000;

    public static string Find(IHtmlDocument page, CancellationToken cancellationToken)
    {
        var article = page.All.Length > MostElements ? "" : Article((IHtmlDocument)page.Clone(), cancellationToken);
        return article.Length > 0 ? article : Whole(page, cancellationToken);
    }

    private static string Article(IHtmlDocument page, CancellationToken cancellationToken)
    {
        using var reader = new Reader(NoAddress, page);
        var article = reader.GetArticle();
        if (!article.Completed || !article.IsReadable || string.IsNullOrWhiteSpace(article.Content))
        {
            return "";
        }

        using var content = HtmlParsing.Parse(article.Content, cancellationToken);
        return BlockText.Of(content.Body!, cancellationToken);
    }

    private static string Whole(IHtmlDocument page, CancellationToken cancellationToken)
    {
        PageClutter.Remove(page, cancellationToken);
        var main = page.QuerySelectorAll("article,main,[role=main]");
        return BlockText.Of(main.Length == 1 ? main[0] : page.Body ?? page.DocumentElement, cancellationToken);
    }
}
