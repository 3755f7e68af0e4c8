using System.CommandLine;
using FactCheck.Core.Cases;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion;
using FactCheck.Documents;
using FactCheck.Local.Output;
using Spectre.Console;

namespace FactCheck.Local.Commands;

/// <summary><c>factcheck extract</c>: finds the claims of files and keeps nothing.</summary>
internal static class ExtractCommand
{
    private static readonly CaseId Detached = CaseId.Parse("extract");

    public static Command Create(IAnsiConsole console)
    {
        var paths = FilePaths.Argument();
        var format = new Option<ExtractFormat>("--format")
        {
            Description = "'table' for people, 'jsonl' for programs: one claim a line, with the file's name as 'document'.",
            DefaultValueFactory = _ => ExtractFormat.Table,
        };
        var publisher = new Option<string?>("--publisher") { Description = "Who published them, where they do not say." };
        var published = Values.Date("--published", "Day of publication, where they do not say.");
        var country = Values.Country();
        var start = Values.Date("--start", "First day of the event.");
        var command = new Command("extract", "Find the claims of documents and keep nothing.") { paths, format, publisher, published, country, start };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var files = FilePaths.Expand(parsed.GetRequiredValue(paths), out var missing);
            var @case = new Case(Detached, Detached.Value, parsed.GetValue(start), null, parsed.GetValue(country), null, null, CaseStatus.Draft);
            var metadata = new DocumentMetadata(null, parsed.GetValue(publisher), null, parsed.GetValue(published), null);
            var extraction = new DetachedExtraction(new DocumentReader(), new RuleBasedExtractor(), new IngestionLimits(), TimeProvider.System);
            var output = ExtractOutput.For(parsed.GetValue(format), console);
            var failed = missing.Count > 0;
            await Console.Error.WriteAsync(string.Concat(missing.Select(path => $"No such file or folder: {path}\n")));
            foreach (var path in files)
            {
                var file = new IncomingFile(Path.GetFileName(path), null, await File.ReadAllBytesAsync(path, cancellationToken));
                failed |= !await output.WriteAsync(file.Name, await extraction.ReadAsync(@case, file, metadata, cancellationToken));
            }

            output.Complete();
            return failed ? 1 : 0;
        });
        return command;
    }
}
