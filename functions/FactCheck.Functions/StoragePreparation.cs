using FactCheck.Core.Ingestion.Ports;
using Microsoft.Extensions.Hosting;

namespace FactCheck.Functions;

/// <summary>
/// Creates missing tables and containers before the first call. Where the deployment creates them, the setting
/// <c>FactCheckPrepareStorage</c> = <c>false</c> saves the requests, and the time that they take of every cold start.
/// </summary>
/// <param name="stores">The store.</param>
public sealed class StoragePreparation(Stores stores) : IHostedService
{
    /// <summary>The setting that turns it off.</summary>
    public const string Setting = "FactCheckPrepareStorage";

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => stores.Probe.PrepareAsync(cancellationToken);

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
