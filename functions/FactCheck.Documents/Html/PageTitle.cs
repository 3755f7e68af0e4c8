namespace FactCheck.Documents.Html;

/// <summary>Tells the headline in a page's title from the name of the site behind it.</summary>
internal static class PageTitle
{
    private const int LongestSiteWords = 5;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · "];

    /// <param name="title">The whole title.</param>
    /// <param name="headline">The headline, where it is known.</param>
    public static (string? Title, string? Site) Split(string? title, string? headline)
    {
        if (title is null)
        {
            return (null, null);
        }

        var at = -1;
        var width = 0;
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > at)
            {
                (at, width) = (last, separator.Length);
            }
        }

        if (at <= 0)
        {
            return (title, null);
        }

        var (front, site) = (title[..at].Trim(), title[(at + width)..].Trim());
        var known = headline is not null && front.StartsWith(headline, StringComparison.OrdinalIgnoreCase);
        return known || (Words(site) <= LongestSiteWords && Words(front) > Words(site)) ? (front, site) : (title, null);
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
