using System.Text;
using System.Xml;
using System.Xml.Linq;
using FactCheck.Api.Report.Sections;

namespace FactCheck.Api.Report;

/// <summary>The report as one page that needs nothing else.</summary>
internal static class ReportPage
{
    private static readonly (string Id, string Name)[] Contents =
    [
        ("summary", "In short"), ("scopes", "What the sides say, scope by scope"), ("timeline", "Over time"), ("policies", "Under other policies"),
        ("audit", "Documents against themselves"), ("documents", "Documents and quotations"), ("method", "Method, and what was left out"), ("data", "Generated from"),
    ];

    /// <summary>The page in UTF-8; the same bytes for the same content.</summary>
    public static byte[] Write(ReportContent content)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), OmitXmlDeclaration = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace };
        using var bytes = new MemoryStream();
        bytes.Write("<!doctype html>\n"u8);
        using (var writer = XmlWriter.Create(bytes, settings))
        {
            Page(content).Save(writer);
        }

        return bytes.ToArray();
    }

    private static XElement Page(ReportContent content) => Html.Of(
        "html",
        new XAttribute("lang", "en"),
        Html.Of(
            "head",
            Html.Of("meta", new XAttribute("charset", "utf-8")),
            Html.Of("meta", new XAttribute("http-equiv", "Content-Security-Policy"), new XAttribute("content", ReportStyle.ContentSecurityPolicy)),
            Html.Of("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
            Html.Of("meta", new XAttribute("name", "referrer"), new XAttribute("content", "no-referrer")),
            Html.Of("title", $"{content.Evidence.Case.Title} – FactCheck report"),
            Html.Of("style", ReportStyle.Sheet)),
        Html.Of(
            "body",
            Html.Of(
                "main",
                SummarySection.Of(content),
                Html.Of("nav", new XAttribute("aria-label", "Contents"), Html.Of("ul", Contents.Skip(1).Select(item => Html.Of("li", Html.Jump(item.Id, item.Name))))),
                ScopesSection.Of(content),
                TimelineSection.Of(content),
                PoliciesSection.Of(content),
                AuditSection.Of(content),
                DocumentsSection.Of(content),
                MethodSection.Of(content),
                DataSection.Of(content))));
}
