using FactCheck.Core.Ingestion;
using FactCheck.Local.Samples;

namespace FactCheck.Local.Hosting;

/// <summary>Loads the sample case on first start, then takes in whatever is put into the inbox.</summary>
/// <param name="settings">Whether to load the sample.</param>
/// <param name="sample">The sample case.</param>
/// <param name="sweep">Goes through the inbox.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where failures are told.</param>
internal sealed partial class InboxWatcher(
    ServeSettings settings, SampleCase sample, InboxSweep sweep, TimeProvider time, ILogger<InboxWatcher> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (settings.LoadSample)
        {
            await sample.LoadOnFirstStartAsync(stoppingToken);
        }

        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            await SweepAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var result in sweep.RunAsync(cancellationToken))
            {
                if (result.Failure is { } failure)
                {
                    LogItemFailed(failure, result.Item.Name);
                }
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogSweepFailed(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Taking in {Name} failed; it is tried again.")]
    private partial void LogItemFailed(Exception exception, string name);

    [LoggerMessage(Level = LogLevel.Error, Message = "The inbox could not be read; it is tried again.")]
    private partial void LogSweepFailed(Exception exception);
}
