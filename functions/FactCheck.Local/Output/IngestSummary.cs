using System.Globalization;
using FactCheck.Core.Ingestion;
using FactCheck.Local.Commands;
using Spectre.Console;

namespace FactCheck.Local.Output;

/// <summary>The table of what became of each file.</summary>
internal static class IngestSummary
{
    private const int MostRows = 200;

    public static void Write(IAnsiConsole console, IReadOnlyList<FileResult> results, int asked)
    {
        var table = new Table().RoundedBorder().AddColumn("Document").AddColumn("Outcome").AddColumn(new TableColumn("Claims").RightAligned()).AddColumn("Reason");
        var rows = results.SelectMany(result => Rows(result.Name, result.Outcome)).ToList();
        var shown = rows.Count <= MostRows ? rows : [.. rows.Where(row => row.Reason.Length > 0).Take(MostRows)];
        foreach (var (name, outcome, claims, reason) in shown)
        {
            table.AddRow(new Text(name), new Text(outcome), new Text(claims), new Text(reason));
        }

        if (shown.Count > 0)
        {
            console.Write(table);
        }

        foreach (var (name, findings) in results.SelectMany(result => result.Contradictions))
        {
            var count = findings.Length == 1 ? "1 finding" : string.Create(CultureInfo.InvariantCulture, $"{findings.Length} findings");
            console.WriteLine($"{name} contradicts itself ({count}): {findings[0].Message}");
        }

        var counts = rows.GroupBy(row => row.Outcome, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Count().ToString(CultureInfo.InvariantCulture)} {group.Key}");
        console.WriteLine($"{rows.Count} documents from {results.Count} of {asked} files: {string.Join(", ", counts)}.");
    }

    private static IEnumerable<(string Name, string Outcome, string Claims, string Reason)> Rows(string name, IngestionOutcome outcome) => outcome switch
    {
        IngestionOutcome.Extracted done => [(name, done.AlreadyKnown ? "known already" : "extracted", done.Claims.Length.ToString(CultureInfo.InvariantCulture), string.Empty)],
        IngestionOutcome.Unreadable unreadable => [(name, "unreadable", "0", unreadable.Document.Value.Reason ?? string.Empty)],
        IngestionOutcome.Several several => several.Outcomes.SelectMany((part, index) => Rows(FileResult.PartName(name, index), part)),
        IngestionOutcome.Refused refused => [(name, "refused", "0", refused.Reason)],
        IngestionOutcome.Tombstoned => [(name, "deleted", "0", "A person has deleted this document; restore it over HTTP with restore=true.")],
        IngestionOutcome.Rejected rejected => [(name, "rejected", "0", rejected.Reason)],
        _ => [(name, "failed", "0", "The case or the document was changed meanwhile; try again.")],
    };
}
