using System.CommandLine;
using FactCheck.Api.Exchange;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;
using FactCheck.Local.Output;
using Spectre.Console;

namespace FactCheck.Local.Commands;

/// <summary><c>factcheck import</c>: takes what another program wrote into a case.</summary>
internal static class ImportCommand
{
    public static Command Create(StoreOptions store, IAnsiConsole console)
    {
        var caseId = Values.CaseOption();
        var format = Values.Format(CaseExchange.Formats.Where(known => known.Imports));
        var side = new Option<Side>("--side") { Description = "Where sources stand of which the file does not say it.", DefaultValueFactory = _ => Side.Unattributed };
        var path = new Argument<FileInfo>("FILE") { Description = "The file to read." };
        path.AcceptExistingOnly();
        var command = new Command("import", "Take claims that another program wrote into a case.") { caseId, format, side, path };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var id = parsed.GetRequiredValue(caseId);
            var stores = await store.Read(parsed).OpenAsync(cancellationToken);
            if (await stores.Cases.FindAsync(id, cancellationToken) is not { } found)
            {
                console.MarkupLineInterpolated($"[red]There is no case {id}. Describe it first: factcheck case put {id} --title \"…\" --country KZ --start 2022-01-02[/]");
                return 1;
            }

            var content = await File.ReadAllBytesAsync(parsed.GetRequiredValue(path).FullName, cancellationToken);
            var outcome = await CaseExchange.ImportAsync(
                CaseExchange.Find(parsed.GetRequiredValue(format))!, stores, found.Value, content, parsed.GetValue(side), new RuleBasedExtractor(), cancellationToken);
            return ImportSummary.Write(console, outcome) ? 0 : 1;
        });
        return command;
    }
}
