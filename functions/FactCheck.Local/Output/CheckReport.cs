using System.Globalization;
using FactCheck.Core.Checking;
using FactCheck.Core.Comparison;
using Spectre.Console;

namespace FactCheck.Local.Output;

/// <summary>The answer to a statement for people: each count with its verdict, its evidence, and what does not compare.</summary>
/// <param name="console">Where it goes.</param>
internal sealed class CheckReport(IAnsiConsole console)
{
    public void Write(StatementAnswer answer)
    {
        var known = answer.KnownOn is { } day ? $" As known on {Wording.Day(day)}." : string.Empty;
        console.WriteLine($"“{answer.Statement}”");
        console.WriteLine($"{answer.Sentence}{known}");
        foreach (var count in answer.Counts)
        {
            Write(count);
        }

        Write("Cases that it may be about", answer.Candidates, candidate =>
            string.Create(CultureInfo.InvariantCulture, $"{candidate.Score} of 10: {candidate.CaseId} ({candidate.Title}): {string.Join(", ", candidate.Reasons)}"));
    }

    private void Write(CountAnswer count)
    {
        console.WriteLine();
        var nesting = count.ByNesting ? " by nesting" : string.Empty;
        var rating = count.Rating.Value is { } value ? string.Create(CultureInfo.InvariantCulture, $", {value} of 5") : string.Empty;
        console.MarkupLineInterpolated($"[bold]{Wording.Plain(count.Verdict)}{nesting}[/] ({Wording.Plain(count.Bound)}{rating}): {count.Understood.Claim.Quote}");
        Line(count.Reason);
        Line($"Read as {count.Understood.Sentence}.");
        foreach (var sentence in count.Understood.Defaulted)
        {
            Line($"  {sentence}");
        }

        Write("For", count.For, Text);
        Write("Against", count.Against, Text);
        Write("Known for this scope", count.Known.Where(known => !count.For.Concat(count.Against).Any(shown => shown.ClaimId == known.ClaimId)), Text);
        Write("Published only later", count.PublishedLater, Text);
        Write("Does not add up", count.Arithmetic, finding => finding.Message);
        Write("Not compared", count.NotCompared, item => $"{item.Sentence} {Text(item.Evidence)}");
        if (count.NotComparedMore > 0)
        {
            Line($"  and {Wording.Number(count.NotComparedMore)} more");
        }
    }

    private static string Text(CheckEvidence evidence) =>
        $"{evidence.Sentence}: {(evidence.Quote is { } quote ? $"“{quote}”" : "entered by hand")}{(evidence.DocumentName is { } name ? $" ({name})" : string.Empty)}";

    private void Write<T>(string title, IEnumerable<T> items, Func<T, string> text)
    {
        var lines = items.Select(text).ToList();
        if (lines.Count > 0)
        {
            Line($"{title}:");
            lines.ForEach(line => Line($"  {line}"));
        }
    }

    private void Line(string text) => console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));
}
