using System.CommandLine;
using System.Text.Json;
using FactCheck.Api.Check;
using FactCheck.Core.Checking;
using FactCheck.Core.Checking.Ratings;
using FactCheck.Core.Extraction;
using FactCheck.Core.Json;
using FactCheck.Local.Output;
using Spectre.Console;

namespace FactCheck.Local.Commands;

/// <summary><c>factcheck check</c>: what the evidence says about a statement.</summary>
internal static class CheckCommand
{
    public static Command Create(StoreOptions store, IAnsiConsole console)
    {
        var statement = new Argument<string>("STATEMENT") { Description = "The statement in plain words, in quotes." };
        var caseId = Values.CaseIfNamedOption();
        var knownOn = Values.Date("--known-on", "Only what was published by this day.");
        var format = new Option<ReportFormat>("--format") { Description = "'table' for people, 'json' for programs.", DefaultValueFactory = _ => ReportFormat.Table };
        statement.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: { } words }] || string.IsNullOrWhiteSpace(words) || words.Length > CheckRequest.MaximumLength)
            {
                result.AddError($"A statement has 1 to {CheckRequest.MaximumLength} characters.");
            }
        });
        var command = new Command("check", "Check a statement against the evidence of a case, count by count.") { statement, caseId, knownOn, format };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (ReadRatings(console) is not { } ratings)
            {
                return 1;
            }

            var stores = await store.Read(parsed).OpenAsync(cancellationToken);
            var checking = new StatementChecking(stores, new RuleBasedExtractor(), ratings);
            var request = new CheckRequest { Statement = parsed.GetRequiredValue(statement), KnownOn = parsed.GetValue(knownOn) };
            StatementAnswer answer;
            if (parsed.GetValue(caseId) is { } id)
            {
                if (await stores.Cases.FindAsync(id, cancellationToken) is not { } found)
                {
                    console.MarkupLineInterpolated($"[red]There is no case {id}.[/]");
                    return 1;
                }

                answer = await checking.CheckAsync(found.Value, request, cancellationToken);
            }
            else
            {
                answer = await checking.CheckAsync(request, cancellationToken);
            }

            if (parsed.GetValue(format) is ReportFormat.Json)
            {
                await console.Profile.Out.Writer.WriteLineAsync(JsonSerializer.Serialize(answer, WireJson.Indented));
            }
            else
            {
                new CheckReport(console).Write(answer);
            }

            return 0;
        });
        return command;
    }

    /// <summary>The rating scale of the settings that <c>serve</c> reads too; null when they are wrong.</summary>
    private static RatingScale? ReadRatings(IAnsiConsole console)
    {
        try
        {
            return RatingSettings.Read(new ConfigurationBuilder()
                .SetBasePath(AppContext.BaseDirectory)
                .AddJsonFile("appsettings.json", optional: true)
                .AddEnvironmentVariables()
                .Build());
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            console.MarkupLineInterpolated($"[red]The settings under {RatingSettings.Section} make no rating scale: {exception.Message}[/]");
            return null;
        }
    }
}
