using System.CommandLine;
using System.Text.Json;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Json;
using FactCheck.Core.Reviewing;
using FactCheck.Local.Output;
using Spectre.Console;

namespace FactCheck.Local.Commands;

/// <summary><c>factcheck discrepancies</c>: what the sides say, scope by scope.</summary>
internal static class DiscrepanciesCommand
{
    public static Command Create(StoreOptions store, IAnsiConsole console)
    {
        var caseId = Values.CaseOption();
        var format = new Option<ReportFormat>("--format") { Description = "'table' for people, 'json' for programs.", DefaultValueFactory = _ => ReportFormat.Table };
        var harm = new Option<string?>("--harm") { Description = "Only this harm." };
        harm.AcceptOnlyFromAmong([.. Harm.All.Select(item => item.Id)]);
        var command = new Command("discrepancies", "Compare official and independent figures, and say what does not compare and why.") { caseId, format, harm };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var id = parsed.GetRequiredValue(caseId);
            var stores = await store.Read(parsed).OpenAsync(cancellationToken);
            if (await stores.Cases.FindAsync(id, cancellationToken) is not { } found)
            {
                console.MarkupLineInterpolated($"[red]There is no case {id}.[/]");
                return 1;
            }

            var evidence = await CaseEvidence.ReadAsync(stores, found.Value, cancellationToken);
            var options = new ComparisonOptions { Harm = parsed.GetValue(harm) is { } name ? Harm.Parse(name) : null };
            var discrepancies = CaseComparison.Compare(evidence, options);
            if (parsed.GetValue(format) is ReportFormat.Json)
            {
                await console.Profile.Out.Writer.WriteLineAsync(JsonSerializer.Serialize(discrepancies, WireJson.Indented));
            }
            else
            {
                new DiscrepancyReport(console, evidence.Claims).Write(found.Value, discrepancies);
            }

            return 0;
        });
        return command;
    }
}
