using System.Xml.Linq;
using FactCheck.Api.Charts;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;

namespace FactCheck.Api.Report.Sections;

/// <summary>Every document with every quotation, and what each was read as.</summary>
internal static class DocumentsSection
{
    public static XElement Of(ReportContent content)
    {
        var claims = content.Evidence.Claims.ToLookup(claim => claim.DocumentId);
        var byHand = claims[null].ToList();
        return Html.Section(
            "documents",
            "Documents and quotations",
            content.Documents.Select(document => Document(document, [.. claims[document.Id]], content)),
            byHand.Count == 0 ? null : Html.Of("h3", "Entered by hand"),
            byHand.Count == 0 ? null : Claims("Claims entered by hand", byHand, content));
    }

    private static IEnumerable<XElement> Document(SourceDocument document, IReadOnlyList<Claim> claims, ReportContent content)
    {
        yield return Html.Of("h3", new XAttribute("id", DocumentLinks.IdOf(document)), DocumentLinks.NameOf(document));
        yield return Html.Of("p", Html.Class("muted"), Facts(document), document.Known.Url is { } url ? (object[])[" ", Html.Web(url)] : null);
        if (document.Status is not DocumentStatus.Extracted)
        {
            yield return Html.Of("p", $"{Wording.Plain(document.Status)}{(document.Reason is { } reason ? $": {reason}" : string.Empty)}");
        }
        else
        {
            yield return claims.Count == 0 ? Html.Of("p", "No claim was found in it.") : Claims($"Claims in {DocumentLinks.NameOf(document)}", claims, content);
        }
    }

    private static string Facts(SourceDocument document)
    {
        var day = document.Known.PublishedOn is { } published
            ? $"Published {Wording.Day(published)}{(document.Metadata.PublishedOn is null ? " (read from the text)" : string.Empty)}."
            : "Day of publication not known.";
        return $"{day} File {document.Name}, {document.MediaType}.";
    }

    private static XElement Claims(string caption, IReadOnlyList<Claim> claims, ReportContent content) => Html.Table(
        caption,
        ["Quotation", "Read as", "Said by", "Stands"],
        claims.Select(claim => new object?[]
        {
            claim.Quote is { } quote ? Html.Quote(quote) : "–",
            ReadAs(claim),
            SaidBy(claim),
            Stands(claim, content),
        }));

    private static string ReadAs(Claim claim)
    {
        var count = claim.Dispute is { } dispute ? $"contradicts without a number ({Wording.Plain(dispute.Direction)})"
            : claim.Quantity.Interval is { } interval ? Wording.Count(interval)
            : claim.Quantity.Raw;
        var date = claim.AsOf is { } asOf ? $", as of {Wording.Day(asOf.Date)}" : string.Empty;
        return $"{count}; {ChartSentences.Heading(Scope.Of(claim))}{date}; confidence {claim.Confidence.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private static string SaidBy(Claim claim)
    {
        var relay = claim.RelayedBy is { } by ? $", relayed by {by.Name}" : string.Empty;
        return $"{claim.Source.Name ?? claim.Source.Label ?? "nobody named"} ({Wording.Plain(claim.Source.Side)}){relay}";
    }

    private static string Stands(Claim claim, ReportContent content)
    {
        var reasons = content.ExclusionsOf(claim.Id).Select(exclusion => Wording.Plain(exclusion.Reason)).Distinct(StringComparer.Ordinal).ToList();
        return reasons.Count == 0 ? "yes" : $"no: {string.Join(", ", reasons)}";
    }
}
