using System.Collections.Immutable;
using FactCheck.Api.Charts.Drawing;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;

namespace FactCheck.Api.Charts.Discrepancy;

/// <summary>The words of a comparison's chart.</summary>
internal static class DiscrepancyWords
{
    public static ChartWords Of(CaseDiscrepancies discrepancies, ImmutableArray<DiscrepancyRow> rows, int left, bool isLog, ChartOptions options)
    {
        var title = $"{options.Evidence.Case.Title}: official and {Wording.Plain(discrepancies.Against)} figures";
        var subtitle = $"Counts of people, scope by scope, under the policy '{discrepancies.Policy}': {discrepancies.PolicyRule}";
        ImmutableArray<LegendEntry> legend =
        [
            .. rows.SelectMany(row => row.Figures)
                .GroupBy(figure => figure.Side)
                .OrderBy(side => side.Key is not Side.Official)
                .Select(side => new LegendEntry(SideStyle.Of(side.Key), $"{SideStyle.Of(side.Key).Name}: {string.Join("; ", side.SelectMany(figure => figure.Figure.Sources).Distinct(StringComparer.Ordinal))}")),
        ];
        var evidence = rows.SelectMany(row => new[] { row.Scope.Official, row.Scope.Other }).SelectMany(side => side.History).SelectMany(figure => figure.Claims);
        return new(
            title,
            subtitle,
            legend,
            [.. Notes(rows, left, isLog), .. ChartSentences.Sources(options.Evidence, [.. evidence]), ChartSentences.Origin(options.Evidence.Case, discrepancies.KnownOn)],
            Describe(title, rows));
    }

    private static IEnumerable<string> Notes(ImmutableArray<DiscrepancyRow> rows, int left, bool isLog)
    {
        var figures = rows.SelectMany(row => row.Figures).Select(side => side.Figure).ToList();
        var signs = new List<string>();
        if (figures.Exists(figure => !figure.Interval.IsBounded))
        {
            signs.Add("an arrow: no upper end is given");
        }

        if (figures.Exists(figure => figure.Interval is { IsBounded: true, IsExact: false }))
        {
            signs.Add("a line between two marks: any count on it is admitted");
        }

        if (figures.Exists(figure => figure.Bound is Bound.Soft))
        {
            signs.Add("a hollow mark: the words are rough, and a rule reads their ends");
        }

        if (isLog)
        {
            signs.Add("equal distances are equal ratios");
        }

        if (isLog && figures.Exists(figure => figure.Interval.Lower == 0))
        {
            signs.Add("0 lies at the left edge");
        }

        if (signs.Count > 0)
        {
            yield return $"How to read it: {string.Join("; ", signs)}.";
        }

        if (left > 0)
        {
            yield return $"{Wording.Number(left)} further scopes are not drawn.";
        }
    }

    private static string Describe(string title, ImmutableArray<DiscrepancyRow> rows) => string.Join(' ', rows.Select(Told).Prepend(title + "."));

    private static string Told(DiscrepancyRow row)
    {
        var figures = row.Figures.Select(side => $"{Wording.Plain(side.Side)} {Wording.Count(side.Figure.Interval)} ({string.Join(", ", side.Figure.Sources)}, {Wording.Day(side.Figure.AsOf)})");
        var ratio = row.Ratio.Length == 0 ? string.Empty : $", {row.Ratio}";
        return $"{ChartSentences.Heading(row.Scope.Scope)}: {string.Join("; ", figures)}; {row.Verdict}{ratio}.";
    }
}
