using System.Xml.Linq;
using FactCheck.Api.Charts;
using FactCheck.Core.Cases;
using FactCheck.Core.Comparison;

namespace FactCheck.Api.Report.Sections;

/// <summary>The case in plain words.</summary>
internal static class SummarySection
{
    private const int MostListed = 12;

    public static IEnumerable<XElement> Of(ReportContent content)
    {
        var @case = content.Evidence.Case;
        yield return Html.Of(
            "header",
            Html.Of("h1", @case.Title),
            Html.Of("p", Html.Class("lead"), Scene(@case)),
            @case.Notes is { } notes ? Html.Of("p", notes) : null);
        yield return Html.Section("summary", "In short", Html.Of("div", Html.Class("summary"), Html.Of("ul", Sentences(content).Select(sentence => Html.Of("li", sentence)))));
    }

    private static string Scene(Case @case)
    {
        var when = (@case.Start, @case.End) switch
        {
            ({ } start, { } end) => $"{Wording.Day(start)} to {Wording.Day(end)}",
            ({ } start, null) => $"From {Wording.Day(start)}",
            (null, { } end) => $"Until {Wording.Day(end)}",
            _ => "At a time not known",
        };
        string?[] parts = [when, @case.Place, @case.Country];
        return string.Join(", ", parts.OfType<string>()) + ".";
    }

    private static IEnumerable<string> Sentences(ReportContent content)
    {
        var compared = content.Discrepancies.Scopes.Where(scope => scope.Verdict is not null).ToList();
        yield return $"{Counted(content.Evidence.Claims.Count, "claim")} in {Counted(content.Evidence.Documents.Count(document => document.Status is DocumentStatus.Extracted), "document")} count people harmed, in {Counted(content.Discrepancies.Scopes.Length, "scope")}: a scope is one harm, one kind of people, one place.";
        yield return compared.Count == 0
            ? $"In none of them do officials and {Wording.Plain(content.Discrepancies.Against)} sources meet."
            : $"Officials and {Wording.Plain(content.Discrepancies.Against)} sources meet in {Counted(compared.Count, "of them", "of them")}.";
        foreach (var scope in compared.Take(MostListed))
        {
            yield return $"{ChartSentences.Heading(scope.Scope)}: {scope.Verdict!.Sentence}";
        }

        if (compared.Count > MostListed)
        {
            yield return $"The table below has {Wording.Number(compared.Count - MostListed)} more.";
        }

        var contradictions = content.Discrepancies.Scopes.SelectMany(scope => scope.Contradictions).Select(item => item.Sentence).Distinct(StringComparer.Ordinal).ToList();
        foreach (var contradiction in contradictions.Take(MostListed))
        {
            yield return contradiction;
        }

        if (contradictions.Count > MostListed)
        {
            yield return $"{Counted(contradictions.Count - MostListed, "further contradiction")} between a part and its whole are listed with their scopes.";
        }

        var revisions = content.Timeline.Scopes.SelectMany(scope => scope.Series).SelectMany(series => series.Entries).Count(entry => entry.Revises is not null || entry.Retraction is not null);
        yield return revisions == 0 ? "No source revised or took back a figure." : $"{Counted(revisions, "figure")} revised an earlier one or was taken back.";
        var contradictory = content.Audits.Count(audit => !audit.Findings.IsEmpty);
        yield return contradictory == 0 ? "No document contradicts itself." : $"{Counted(contradictory, "document contradicts itself", "documents contradict themselves")}.";
        var differing = content.Policies.Scopes.Count(scope => !scope.VerdictsAgree);
        yield return differing == 0
            ? "The verdicts are the same under every policy."
            : $"In {Counted(differing, "scope")} the verdict depends on the policy by which a side's figure is chosen.";
    }

    private static string Counted(int count, string one, string? many = null) => $"{Wording.Number(count)} {(count == 1 ? one : many ?? one + "s")}";
}
