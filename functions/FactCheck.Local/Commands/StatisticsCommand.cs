using System.CommandLine;
using System.Text.Json;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Reviewing;
using FactCheck.Core.Statistics;
using FactCheck.Core.Statistics.Discrepancies;
using Spectre.Console;

namespace FactCheck.Local.Commands;

/// <summary><c>factcheck statistics</c>: how far the sides are apart over many cases.</summary>
internal static class StatisticsCommand
{
    public static Command Create(StoreOptions store, IAnsiConsole console)
    {
        var caseIds = Values.CasesOption();
        var harm = new Option<string>("--harm") { Description = "The harm to compare.", DefaultValueFactory = _ => Harm.Killed.Id };
        harm.AcceptOnlyFromAmong([.. Harm.All.Select(item => item.Id)]);
        var format = new Option<ReportFormat>("--format") { Description = "'table' for one sentence to print, 'json' for every statistic.", DefaultValueFactory = _ => ReportFormat.Table };
        var command = new Command("statistics", "Compute statistics over one pair of figures for each case.") { caseIds, harm, format };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var stores = await store.Read(parsed).OpenAsync(cancellationToken);
            var evidence = new List<CaseEvidence>();
            foreach (var id in parsed.GetRequiredValue(caseIds).Distinct())
            {
                if (await stores.Cases.FindAsync(id, cancellationToken) is not { } found)
                {
                    console.MarkupLineInterpolated($"[red]There is no case {id}.[/]");
                    return 1;
                }

                evidence.Add(await CaseEvidence.ReadAsync(stores, found.Value, cancellationToken));
            }

            var report = CaseStatistics.Compute(evidence, Harm.Parse(parsed.GetRequiredValue(harm)), ComparisonOptions.Default, new DiscrepancyOptions(), cancellationToken);
            if (parsed.GetValue(format) is ReportFormat.Json)
            {
                await console.Profile.Out.Writer.WriteLineAsync(JsonSerializer.Serialize(report, StatisticsJson.Indented));
                return 0;
            }

            console.WriteLine(report.Statistics.Reading);
            foreach (var left in report.LeftOut)
            {
                console.WriteLine($"Left out: {left.CaseId}: {left.Sentence}");
            }

            return 0;
        });
        return command;
    }
}
