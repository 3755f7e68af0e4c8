using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FactCheck.Documents.Html;

/// <summary>What stands around an article: found by element, by role, and by what pages call it.</summary>
internal static partial class PageClutter
{
    private const string Elements =
        "script,style,noscript,template,iframe,object,embed,svg,canvas,audio,video,nav,aside,footer,form,button,select,input,textarea,dialog," +
        "body>header:not(:has(h1)),[hidden],[aria-hidden=true],[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=complementary]";

    public static void Remove(IHtmlDocument page, CancellationToken cancellationToken)
    {
        foreach (var element in page.QuerySelectorAll(Elements))
        {
            element.Remove();
        }

        foreach (var element in page.QuerySelectorAll("body [class],body [id]"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsNamedClutter(element) && element.QuerySelector("h1,article,main") is null)
            {
                element.Remove();
            }
        }
    }

    private static bool IsNamedClutter(IElement element) =>
        element.LocalName is not ("article" or "main" or "h1")
        && (element.ClassList.Any(name => Names().IsMatch(name)) || (element.Id is { } id && Names().IsMatch(id)));

    [GeneratedRegex(
        "^(share|sharing|social|related|sidebar|promo|newsletter|subscribe|cookies?|advert|advertisement|ads?|breadcrumbs?|comments|most-?read|recommended|popup|modal)([-_].*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Names();
}
