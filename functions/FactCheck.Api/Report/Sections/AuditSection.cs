using System.Xml.Linq;
using FactCheck.Core.Comparison;

namespace FactCheck.Api.Report.Sections;

/// <summary>Documents that contradict themselves.</summary>
internal static class AuditSection
{
    public static XElement Of(ReportContent content)
    {
        var found = content.Audits.Where(audit => !audit.Findings.IsEmpty).ToList();
        return Html.Section(
            "audit",
            "Documents against themselves",
            Html.Of("p", "Each document is held against itself: parts against totals, sums, its headline against its text, one source against itself."),
            found.Count == 0
                ? Html.Of("p", "No document contradicts itself.")
                : Html.Table(
                    "What does not fit",
                    ["Document", "Kind", "What does not fit", "Quotations"],
                    found.SelectMany(audit => audit.Findings.Select(finding => new object?[]
                    {
                        DocumentLinks.To(content.Document(audit.DocumentId)),
                        Wording.Plain(finding.Kind),
                        finding.Message,
                        Html.Of("ul", finding.Claims.Select(content.Claim).Select(claim => Html.Of("li", claim?.Quote is { } quote ? Html.Quote(quote) : "entered by hand"))),
                    }))));
    }
}
