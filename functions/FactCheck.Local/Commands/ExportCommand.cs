using System.CommandLine;
using FactCheck.Api.Exchange;
using Spectre.Console;

namespace FactCheck.Local.Commands;

/// <summary><c>factcheck export</c>: writes a case for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(StoreOptions store, IAnsiConsole console)
    {
        var caseId = Values.CaseOption();
        var format = Values.Format(CaseExchange.Formats);
        var output = new Option<FileInfo?>("--output", "-o") { Description = "File to write, over any that is there; standard output unless given." };
        var command = new Command("export", "Write a whole case for other programs.") { caseId, format, output };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var id = parsed.GetRequiredValue(caseId);
            var wanted = CaseExchange.Find(parsed.GetRequiredValue(format))!;
            var stores = await store.Read(parsed).OpenAsync(cancellationToken);
            if (await stores.Cases.FindAsync(id, cancellationToken) is not { } found)
            {
                console.MarkupLineInterpolated($"[red]There is no case {id}.[/]");
                return 1;
            }

            if (parsed.GetValue(output) is { Directory.Exists: false } nowhere)
            {
                console.MarkupLineInterpolated($"[red]There is no folder {nowhere.DirectoryName}.[/]");
                return 1;
            }

            await using var stream = parsed.GetValue(output) is { } file ? file.Create() : Console.OpenStandardOutput();
            await CaseExchange.ExportAsync(wanted, stores, found.Value, stream, cancellationToken);
            return 0;
        });
        return command;
    }
}
