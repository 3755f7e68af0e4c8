using System.Xml.Linq;
using FactCheck.Api.Charts;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Policies;

namespace FactCheck.Api.Report.Sections;

/// <summary>The case under every policy.</summary>
internal static class PoliciesSection
{
    public static XElement Of(ReportContent content)
    {
        var scopes = content.Policies.Scopes.Where(scope => scope.Outcomes.Any(outcome => outcome.Official is not null && outcome.Other is not null)).ToList();
        return Html.Section(
            "policies",
            "Under other policies",
            Html.Of("p", "A policy chooses which figure stands for a side when its sources differ. Scopes in which both sides gave a number are shown."),
            scopes.Count == 0 ? Html.Of("p", "In no scope did both sides give a number.") : null,
            scopes.Select(scope => Html.Table(
                ChartSentences.Heading(scope.Scope) + (scope.VerdictsAgree ? ": the same verdict under every policy" : ": the verdict depends on the policy"),
                ["Policy", "Official", "Other", "Verdict"],
                scope.Outcomes.Select(Row))),
            Html.Of("h3", "The rules and where they come from"),
            Html.Of("dl", content.Policies.Policies.SelectMany(policy => (XElement[])[Html.Of("dt", policy.Id), Html.Of("dd", policy.Rule, Html.Of("br"), Html.Of("span", Html.Class("muted"), policy.Citation))])));
    }

    private static object?[] Row(PolicyOutcome outcome) =>
    [
        outcome.Policy,
        Said(outcome.Official),
        Said(outcome.Other),
        outcome.Verdict is { } verdict ? $"{Wording.Plain(verdict.Verdict)} ({Wording.Plain(verdict.Bound)})" : "not compared",
    ];

    private static string Said(StandingFigure? figure)
    {
        if (figure is null)
        {
            return "no figure";
        }

        var best = figure.Best is { } number && !figure.Interval.IsExact ? $", best {Wording.Number(number)}" : string.Empty;
        return Wording.Count(figure.Interval) + best + (figure.Provisional ? ", provisional" : string.Empty);
    }
}
