using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FactCheck.Core.Cases;
using FactCheck.Documents.Metadata;

namespace FactCheck.Documents.Html;

/// <summary>
/// Title, publisher, address, date and language of a page, from JSON-LD first, then its meta elements, then its markup. A canonical
/// address is noted, never visited.
/// </summary>
internal static class PageMetadata
{
    private static readonly string[] TitleNames = ["og:title", "twitter:title", "dc.title", "citation_title"];
    private static readonly string[] PublisherNames = ["og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name", "publisher"];

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date",
        "citation_publication_date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "date",
    ];

    public static DocumentMetadata Read(IHtmlDocument page)
    {
        var linked = JsonLd.Read(page);
        var meta = MetaElements.Read(page);
        var headings = page.QuerySelectorAll("h1");
        var headline = MetadataValues.Phrase(linked.ArticleValue("headline"))
            ?? meta.First(TitleNames, MetadataValues.Phrase)
            ?? (headings.Length == 1 ? MetadataValues.Phrase(headings[0].TextContent) : null);
        var (title, site) = PageTitle.Split(MetadataValues.Phrase(page.Title), headline);

        return new(
            headline ?? title,
            MetadataValues.Phrase(linked.ArticleValue("publisher", "name")) ?? meta.First(PublisherNames, MetadataValues.Phrase) ?? site,
            MetadataValues.Address(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"))
                ?? meta.First(["og:url"], MetadataValues.Address)
                ?? MetadataValues.Address(linked.ArticleValue("url")),
            MetadataValues.Day(linked.ArticleValue("datePublished")) ?? meta.First(DateNames, MetadataValues.Day) ?? MarkedDay(page),
            MetadataValues.Language(page.DocumentElement.GetAttribute("lang") ?? page.DocumentElement.GetAttribute("xml:lang"))
                ?? MetadataValues.Language(linked.ArticleValue("inLanguage"))
                ?? meta.First(["og:locale", "content-language", "dc.language", "language"], MetadataValues.Language));
    }

    /// <summary>The day that the markup calls the day of publication; else of the only time element, or the first in the article's head.</summary>
    private static DateOnly? MarkedDay(IHtmlDocument page)
    {
        var marked = page.QuerySelector("[itemprop~=datePublished]") ?? page.QuerySelector("time[pubdate]");
        if (marked is not null && DayOf(marked) is { } day)
        {
            return day;
        }

        var times = page.QuerySelectorAll("time");
        var leading = times.Length == 1 ? times[0] : page.QuerySelector("article header time, main header time, header time");
        return leading is null ? null : DayOf(leading);
    }

    private static DateOnly? DayOf(IElement element) =>
        MetadataValues.Day(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent);
}
