using System.Globalization;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Measures;
using Spectre.Console;

namespace FactCheck.Local.Output;

/// <summary>The comparison of a case for people: the scopes in a table, then each scope with its evidence and what was left out.</summary>
/// <param name="console">Where it goes.</param>
/// <param name="claims">The case's claims, for their quotations.</param>
internal sealed class DiscrepancyReport(IAnsiConsole console, IReadOnlyList<Claim> claims)
{
    private readonly Dictionary<ClaimId, Claim> _claims = claims.ToDictionary(claim => claim.Id);

    public void Write(Case @case, CaseDiscrepancies discrepancies)
    {
        console.WriteLine($"{@case.Title} ({@case.Id}): official against {Wording.Plain(discrepancies.Against)} figures, policy '{discrepancies.Policy}', {Wording.Days(discrepancies.WindowDays)} apart at most.");
        WriteOverview(discrepancies);
        foreach (var scope in discrepancies.Scopes)
        {
            WriteScope(scope);
        }

        WriteExclusions("Left out of every scope", discrepancies.Exclusions);
    }

    private static string Standing(SideFigures side) => side.Standing is { } standing
        ? $"{Wording.Count(standing.Interval)} ({string.Join(", ", standing.Sources)}, {Wording.Day(standing.AsOf)})"
        : "no figure";

    private static string Ends(Discrepancy? discrepancy) => discrepancy?.Ratio is { } ratio
        ? $"{Text(ratio.Lower)} to {Text(ratio.Upper)} times"
        : string.Empty;

    private static string Text(double? end) => end is { } number ? number.ToString("0.##", CultureInfo.InvariantCulture) : "unbounded";

    private void WriteOverview(CaseDiscrepancies discrepancies)
    {
        var table = new Table().RoundedBorder().AddColumns("Scope", "Officials", $"{discrepancies.Against}", "Verdict", "Other / official");
        foreach (var scope in discrepancies.Scopes)
        {
            table.AddRow(
                new Text(Wording.Scope(scope.Scope)),
                new Text(Standing(scope.Official)),
                new Text(Standing(scope.Other)),
                new Text(scope.Verdict is { } verdict ? $"{Wording.Plain(verdict.Verdict)} ({Wording.Plain(verdict.Bound)})" : "not compared"),
                new Text(Ends(scope.Discrepancy)));
        }

        console.Write(table);
    }

    private void WriteScope(ScopeDiscrepancy scope)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{Wording.Scope(scope.Scope)}[/]");
        if (scope.Verdict is { } verdict)
        {
            Line($"{Wording.Plain(verdict.Verdict)}: {verdict.Sentence}");
        }

        foreach (var side in (SideFigures[])[scope.Official, scope.Other, .. scope.NotCompared])
        {
            foreach (var figure in side.History)
            {
                WriteFigure(side.Side, figure);
            }
        }

        foreach (var dispute in scope.Disputes)
        {
            Line($"{Wording.Plain(dispute.Side)}, disputing without a number: {dispute.Source}, {Quoted(dispute.Evidence)}");
        }

        foreach (var contradiction in scope.Contradictions)
        {
            Line($"by nesting: {contradiction.Sentence}");
        }

        foreach (var apart in scope.Apart)
        {
            Line($"stands apart ({string.Join(' ', apart.Reasons.Select(Camel))}): {apart.Sentence}");
        }

        WriteExclusions("Left out", scope.Exclusions);
    }

    private void WriteFigure(Side side, Figure figure)
    {
        var inferred = figure.AsOf.Inferred ? ", year inferred" : string.Empty;
        var superseded = figure.SupersededBy is { } by ? $", superseded by {Wording.Count(by.Interval)} of {by.Source}, {Wording.Day(by.AsOf)}" : string.Empty;
        var relays = figure.Relays.IsEmpty ? string.Empty : $", relayed by {string.Join(", ", figure.Relays)}";
        Line($"{Wording.Plain(side)}: {Wording.Count(figure.Interval)} – {figure.Source}, {Wording.Day(figure.AsOf.Date)}{inferred}{superseded}{relays}");
        foreach (var evidence in figure.Claims)
        {
            Line($"  {Quoted(evidence)}");
        }
    }

    private void WriteExclusions(string title, IReadOnlyCollection<Exclusion> exclusions)
    {
        if (exclusions.Count == 0)
        {
            return;
        }

        Line($"{title}:");
        foreach (var exclusion in exclusions)
        {
            var quote = _claims.GetValueOrDefault(exclusion.ClaimId)?.Quote;
            Line($"  {Camel(exclusion.Reason)}: {(quote is null ? "entered by hand" : $"“{quote}”")}. {exclusion.Sentence}");
        }
    }

    private static string Quoted(Evidence evidence) =>
        (evidence.Quote is { } quote ? $"“{quote}”" : "entered by hand") + (evidence.DocumentName is { } name ? $" ({name})" : string.Empty);

    private static string Camel(ExclusionReason reason) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(reason.ToString());

    private void Line(string text) => console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));
}
