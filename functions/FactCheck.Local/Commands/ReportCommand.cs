using System.CommandLine;
using System.Text;
using FactCheck.Api.Report;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Policies;
using FactCheck.Core.Extraction;
using FactCheck.Core.Reviewing;
using Spectre.Console;

namespace FactCheck.Local.Commands;

/// <summary><c>factcheck report</c>: a case as one HTML file.</summary>
internal static class ReportCommand
{
    public static Command Create(StoreOptions store, IAnsiConsole console)
    {
        var caseId = Values.CaseOption();
        var output = new Option<FileInfo?>("--output") { Description = "The file to write; standard output unless given." };
        var policy = new Option<string>("--policy") { Description = "How a side's standing figure is chosen.", DefaultValueFactory = _ => StandingPolicies.Default.Id };
        policy.AcceptOnlyFromAmong([.. StandingPolicies.All.Select(item => item.Id)]);
        var knownOn = Values.Date("--known-on", "Only what was published by this day.");
        var command = new Command("report", "Write a case as one HTML file: summary, tables, charts, every quotation, method and exclusions.") { caseId, output, policy, knownOn };
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
            var options = new ComparisonOptions { Policy = parsed.GetRequiredValue(policy), KnownOn = parsed.GetValue(knownOn) };
            var page = await CaseReport.WriteAsync(evidence, options, stores, new RuleBasedExtractor(), cancellationToken);
            if (parsed.GetValue(output) is not { } file)
            {
                await console.Profile.Out.Writer.WriteAsync(Encoding.UTF8.GetString(page).AsMemory(), cancellationToken);
                return 0;
            }

            try
            {
                await File.WriteAllBytesAsync(file.FullName, page, cancellationToken);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                console.MarkupLineInterpolated($"[red]Cannot write {file.FullName}: {exception.Message}[/]");
                return 1;
            }

            console.WriteLine($"Wrote {file.FullName}.");
            return 0;
        });
        return command;
    }
}
