using System.Xml.Linq;
using FactCheck.Api.Charts;
using FactCheck.Api.Charts.Discrepancy;
using FactCheck.Api.Charts.Drawing;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Measures;

namespace FactCheck.Api.Report.Sections;

/// <summary>The sides, scope by scope: a picture, a table, then each scope with its evidence.</summary>
internal static class ScopesSection
{
    public static XElement Of(ReportContent content) => Html.Section(
        "scopes",
        "What the sides say, scope by scope",
        Html.Picture(DiscrepancyChart.Draw(content.Discrepancies, new(content.Evidence, CountScale.Auto, "discrepancy") { KnownOn = content.Discrepancies.KnownOn }).ForPage()),
        Html.Table(
            $"Official and {Wording.Plain(content.Discrepancies.Against)} figures",
            ["Scope", "Official", Capital(Wording.Plain(content.Discrepancies.Against)), "Verdict", "Other minus official", "Other divided by official"],
            content.Discrepancies.Scopes.Select(Row)),
        content.Discrepancies.Scopes.Select((scope, index) => ScopeDetail.Of(scope, index, content)));

    private static object?[] Row(ScopeDiscrepancy scope, int index) =>
    [
        Html.Jump(ScopeDetail.IdOf(index), ChartSentences.Heading(scope.Scope)),
        Standing(scope.Official),
        Standing(scope.Other),
        scope.Verdict is { } verdict ? $"{Wording.Plain(verdict.Verdict)} ({Wording.Plain(verdict.Bound)})" : "not compared",
        Difference(scope.Discrepancy?.Difference),
        Ratio(scope.Discrepancy),
    ];

    private static string Standing(SideFigures side) => side.Standing is { } standing
        ? $"{Wording.Count(standing.Interval)} ({string.Join(", ", standing.Sources)}, {Wording.Day(standing.AsOf)})"
        : "no figure";

    private static string Difference(WholeInterval? difference) => difference is { } interval ? Ends(interval.Lower, interval.Upper, Signed) : "–";

    private static string Ratio(Discrepancy? discrepancy) => discrepancy is null ? "–"
        : discrepancy.Ratio is { } ratio ? Ends(ratio.Lower, ratio.Upper, Decimal)
        : "none: official may be 0";

    private static string Ends<T>(T? lower, T? upper, Func<T, string> text)
        where T : struct, IEquatable<T> => (lower, upper) switch
        {
            ({ } low, { } high) when low.Equals(high) => text(low),
            ({ } low, { } high) => $"{text(low)} to {text(high)}",
            ({ } low, null) => $"{text(low)} or more",
            (null, { } high) => $"{text(high)} or less",
            _ => "anything",
        };

    private static string Signed(long number) => number > 0 ? $"+{Wording.Number(number)}" : Wording.Number(number);

    private static string Decimal(double number) => number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
