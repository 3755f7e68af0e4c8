using FactCheck.Api.Exchange.Importing;
using Spectre.Console;

namespace FactCheck.Local.Output;

/// <summary>Tells what became of an import.</summary>
internal static class ImportSummary
{
    private const int MostRows = 50;

    /// <summary>Writes it; true when everything went in.</summary>
    public static bool Write(IAnsiConsole console, ImportOutcome outcome)
    {
        if (outcome is ImportOutcome.Done { Answer: var answer })
        {
            foreach (var row in answer.Skipped.Take(MostRows))
            {
                console.WriteLine($"Line {row.Line}: {row.Reason}");
            }

            if (answer.IgnoredColumns.Length > 0)
            {
                console.WriteLine($"Columns that are not read: {string.Join(", ", answer.IgnoredColumns)}.");
            }

            console.WriteLine($"Claims: {answer.Added.Length} added, {answer.AlreadyKnown.Length} known already. Rows skipped: {answer.Skipped.Length}.");
            if (answer.DocumentsAdded.Length + answer.ReviewsAdded > 0)
            {
                console.WriteLine($"Documents: {answer.DocumentsAdded.Length} added. Reviews: {answer.ReviewsAdded} added.");
            }

            return answer.Skipped.Length == 0;
        }

        foreach (var fault in ((ImportOutcome.Unreadable)outcome).Faults)
        {
            console.MarkupLineInterpolated($"[red]{fault}[/]");
        }

        return false;
    }
}
