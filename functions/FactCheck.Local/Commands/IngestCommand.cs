using System.CommandLine;
using FactCheck.Core.Cases;
using FactCheck.Local.Output;
using Spectre.Console;

namespace FactCheck.Local.Commands;

/// <summary><c>factcheck ingest</c>: takes files into a case.</summary>
internal static class IngestCommand
{
    public static Command Create(StoreOptions store, IAnsiConsole console)
    {
        var caseId = Values.CaseOption();
        var paths = FilePaths.Argument();
        var publisher = new Option<string?>("--publisher") { Description = "Who published the documents, where they do not say." };
        var published = Values.Date("--published", "Day of publication, where they do not say.");
        var command = new Command("ingest", "Take documents into a case: text, HTML, PDF, DOCX, JSON, or a CSV of documents.")
        {
            caseId, paths, publisher, published,
        };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var files = FilePaths.Expand(parsed.GetRequiredValue(paths), out var missing);
            foreach (var path in missing)
            {
                console.MarkupLineInterpolated($"[red]No such file or folder: {path}[/]");
            }

            if (files.Count == 0)
            {
                return 1;
            }

            var ingestion = new FileIngestion(await store.Read(parsed).OpenAsync(cancellationToken), parsed.GetRequiredValue(caseId))
            {
                Metadata = new DocumentMetadata(null, parsed.GetValue(publisher), null, parsed.GetValue(published), null),
            };
            if (!await ingestion.CaseExistsAsync(cancellationToken))
            {
                console.MarkupLineInterpolated($"[red]There is no case {parsed.GetRequiredValue(caseId)}. Describe it first: factcheck case put {parsed.GetRequiredValue(caseId)} --title \"…\" --country KZ --start 2022-01-02[/]");
                return 1;
            }

            var results = await IngestProgress.RunAsync(console, files, ingestion, cancellationToken);
            IngestSummary.Write(console, results, files.Count);
            return missing.Count > 0 || results.Count < files.Count || results.Any(result => result.IsFailure) ? 1 : 0;
        });
        return command;
    }
}
