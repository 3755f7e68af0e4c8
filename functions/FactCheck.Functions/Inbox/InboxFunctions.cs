using Azure.Storage.Blobs;
using FactCheck.Core.Ingestion;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Inbox;

/// <summary>What happens to a blob in the inbox of which Event Grid tells, and to one that failed too often.</summary>
/// <param name="arrivals">Takes blobs in.</param>
public sealed class InboxFunctions(BlobArrivals arrivals)
{
    /// <summary>Which blobs are arrivals: all of the container, in folders or not.</summary>
    internal const string Path = StorageNames.InboxContainer + "/{name}";

    [Function(nameof(IngestBlob))]
    public Task IngestBlob(
        [BlobTrigger(Path, Source = BlobTriggerSource.EventGrid, Connection = StorageNames.ConnectionSetting)] BlobClient blob,
        CancellationToken cancellationToken) =>
        arrivals.IngestAsync(blob, cancellationToken);

    [Function(nameof(IngestionPoison))]
    public Task IngestionPoison(
        [QueueTrigger(StorageNames.PoisonQueue, Connection = StorageNames.ConnectionSetting)] string message,
        CancellationToken cancellationToken) =>
        arrivals.MarkFailedAsync(message, cancellationToken);
}
