using FactCheck.Core.Ingestion.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace FactCheck.Functions;

/// <summary>
/// Creates missing tables and containers before the first call. Where the deployment creates them, the setting
/// <c>FactCheckPrepareStorage</c> = <c>false</c> saves the requests.
/// </summary>
/// <param name="stores">The store.</param>
/// <param name="configuration">The settings.</param>
public sealed class StoragePreparation(Stores stores, IConfiguration configuration) : IHostedService
{
    /// <summary>The setting that turns it off.</summary>
    public const string Setting = "FactCheckPrepareStorage";

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) =>
        string.Equals(configuration[Setting], "false", StringComparison.OrdinalIgnoreCase)
            ? Task.CompletedTask
            : stores.Probe.PrepareAsync(cancellationToken);

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
