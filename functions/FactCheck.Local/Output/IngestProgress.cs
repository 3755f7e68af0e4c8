using FactCheck.Local.Commands;
using Spectre.Console;

namespace FactCheck.Local.Output;

/// <summary>Takes files in behind a progress bar. When it is told to stop it finishes the document in hand.</summary>
internal static class IngestProgress
{
    public static async Task<IReadOnlyList<FileResult>> RunAsync(
        IAnsiConsole console, IReadOnlyList<string> files, FileIngestion ingestion, CancellationToken cancellationToken)
    {
        var results = new List<FileResult>();
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Out.IsTerminal)
        {
            await TakeInAsync(files, ingestion, results, () => { }, cancellationToken);
            return results;
        }

        await console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async progress =>
            {
                var task = progress.AddTask("Taking in documents", maxValue: files.Count);
                await TakeInAsync(files, ingestion, results, () => task.Increment(1), cancellationToken);
            });
        return results;
    }

    private static async Task TakeInAsync(
        IReadOnlyList<string> files, FileIngestion ingestion, List<FileResult> results, Action tick, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return;
            }

            results.Add(await ingestion.IngestAsync(file, CancellationToken.None));
            tick();
        }
    }
}
