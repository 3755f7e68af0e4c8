using System.Xml.Linq;
using FactCheck.Api.Charts;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;

namespace FactCheck.Api.Report.Sections;

/// <summary>One scope: its verdict, every figure with its quotations, and what was left out and why.</summary>
internal static class ScopeDetail
{
    public static string IdOf(int index) => FormattableString.Invariant($"scope-{index + 1}");

    public static IEnumerable<XElement> Of(ScopeDiscrepancy scope, int index, ReportContent content)
    {
        yield return Html.Of("h3", new XAttribute("id", IdOf(index)), ChartSentences.Heading(scope.Scope));
        if (scope.Verdict is { } verdict)
        {
            yield return Html.Of("p", Html.Of("span", Html.Class("verdict"), $"{Wording.Plain(verdict.Verdict)} ({Wording.Plain(verdict.Bound)}): "), verdict.Sentence);
        }

        SideFigures[] sides = [scope.Official, scope.Other, .. scope.NotCompared];
        if (sides.Any(side => !side.History.IsEmpty))
        {
            yield return Html.Table("Figures with their quotations", ["Count", "Side", "Source", "Stood on", "Became of it", "Quotations"], sides.SelectMany(side => side.History.Select(figure => Row(side.Side, figure, content))));
        }

        var told = Told(scope, content).ToList();
        if (told.Count > 0)
        {
            yield return Html.Of("ul", told);
        }

        if (!scope.Exclusions.IsEmpty)
        {
            yield return Left($"Left out in this scope: {ChartSentences.Heading(scope.Scope)}", scope.Exclusions, content);
        }
    }

    /// <summary>Claims that are not compared, each with its quotation and the reason.</summary>
    public static XElement Left(string caption, IEnumerable<Exclusion> exclusions, ReportContent content) => Html.Table(
        caption,
        ["Reason", "Why", "Quotation"],
        exclusions.Select(exclusion => new object?[]
        {
            Wording.Plain(exclusion.Reason),
            exclusion.Sentence,
            content.Claim(exclusion.ClaimId) is { } claim ? DocumentLinks.Quoted(claim.Quote, content.Document(claim.DocumentId)) : null,
        }));

    private static object?[] Row(Side side, Figure figure, ReportContent content) =>
    [
        Wording.Count(figure.Interval),
        Wording.Plain(side),
        figure.Source,
        Wording.Day(figure.AsOf.Through) + (figure.AsOf.Inferred ? " (inferred)" : string.Empty),
        figure.SupersededBy is { } by ? $"replaced by {Wording.Count(by.Interval)} of {by.Source}, {Wording.Day(by.AsOf)}" : "the latest of its source",
        figure.Claims.Select(evidence => DocumentLinks.Quoted(evidence.Quote, content.Document(evidence.DocumentId))),
    ];

    private static IEnumerable<XElement> Told(ScopeDiscrepancy scope, ReportContent content)
    {
        foreach (var dispute in scope.Disputes)
        {
            yield return Html.Of("li", $"Disputed without a number by {dispute.Source} ({Wording.Plain(dispute.Side)}): ", DocumentLinks.Quoted(dispute.Evidence.Quote, content.Document(dispute.Evidence.DocumentId)));
        }

        foreach (var contradiction in scope.Contradictions)
        {
            yield return Html.Of("li", $"By nesting: {contradiction.Sentence}");
        }

        foreach (var apart in scope.Apart)
        {
            yield return Html.Of("li", $"Stands apart: {apart.Sentence}");
        }
    }
}
