using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;
using FactCheck.Core.Comparison;
using FactCheck.Core.Json;

namespace FactCheck.Api.Report.Sections;

/// <summary>What the report was generated from, so that anybody can tell whether another was made from the same.</summary>
internal static class DataSection
{
    public static XElement Of(ReportContent content) => Html.Section(
        "data",
        "Generated from",
        Html.Of(
            "dl",
            Html.Of("dt", "Case"),
            Html.Of("dd", Html.Of("code", content.Evidence.Case.Id.Value)),
            Html.Of("dt", "Program"),
            Html.Of("dd", $"FactCheck {typeof(DataSection).Assembly.GetName().Version?.ToString(3)}, extractors {string.Join(", ", content.Evidence.Claims.Select(claim => claim.Extractor).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).DefaultIfEmpty("none"))}"),
            Html.Of("dt", "Claims, as JSON, SHA-256"),
            Html.Of("dd", Html.Of("code", Hash(content)))),
        Html.Table(
            "Documents by the hash of case and bytes",
            ["Document", "Hash", "Generation", "Claims"],
            content.Documents.Select(document => new object?[]
            {
                DocumentLinks.To(document),
                Html.Of("code", document.Id.Value),
                Html.Of("code", document.Generation?.ToString() ?? "none"),
                Wording.Number(document.ClaimCount),
            })));

    /// <summary>The hash of the case's claims in order of their ids, as they are on the wire.</summary>
    private static string Hash(ReportContent content) => Convert.ToHexStringLower(SHA256.HashData(
        JsonSerializer.SerializeToUtf8Bytes(content.Evidence.Claims.OrderBy(claim => claim.Id.Value, StringComparer.Ordinal), WireJson.Options)));
}
