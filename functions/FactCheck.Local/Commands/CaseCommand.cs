using System.CommandLine;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using Spectre.Console;

namespace FactCheck.Local.Commands;

/// <summary><c>factcheck case put</c>: describes a case.</summary>
internal static class CaseCommand
{
    public static Command Create(StoreOptions store, IAnsiConsole console) =>
        new("case", "Describe cases.") { Put(store, console) };

    private static Command Put(StoreOptions store, IAnsiConsole console)
    {
        var id = Values.CaseArgument();
        var title = new Option<string>("--title") { Description = "What people call it.", Required = true };
        var start = Values.Date("--start", "First day of the event.");
        var end = Values.Date("--end", "Last day of the event, when it is over.");
        var country = Values.Country();
        var place = new Option<string?>("--place") { Description = "Widest place of the event, when narrower than the country." };
        var notes = new Option<string?>("--notes") { Description = "Anything for people to read." };
        var command = new Command("put", "Describe a case, anew or for the first time.") { id, title, start, end, country, place, notes };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (string.IsNullOrWhiteSpace(parsed.GetValue(title)) || parsed.GetValue(end) < parsed.GetValue(start))
            {
                console.MarkupLine("[red]A case has a title, and ends on or after the day it starts.[/]");
                return 1;
            }

            var described = new Case(
                parsed.GetRequiredValue(id),
                parsed.GetRequiredValue(title),
                parsed.GetValue(start),
                parsed.GetValue(end),
                parsed.GetValue(country),
                parsed.GetValue(place),
                parsed.GetValue(notes),
                CaseStatus.Active);
            var stores = await store.Read(parsed).OpenAsync(cancellationToken);
            await stores.Cases.PutAsync(described, WriteCondition.None, cancellationToken);
            console.WriteLine($"Case {described.Id} is described.");
            return 0;
        });
        return command;
    }
}
