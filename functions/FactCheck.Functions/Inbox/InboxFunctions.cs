using Azure.Storage.Blobs;
using FactCheck.Core.Ingestion;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Inbox;

/// <summary>
/// What happens to a blob in the inbox. The two triggers do the same: one is told of blobs by Event Grid, the other looks for
/// them; settings disable the one that does not serve.
/// </summary>
/// <param name="arrivals">Takes blobs in.</param>
public sealed class InboxFunctions(BlobArrivals arrivals)
{
    private const string Path = StorageNames.InboxContainer + "/{name}";

    [Function(nameof(IngestBlob))]
    public Task IngestBlob(
        [BlobTrigger(Path, Source = BlobTriggerSource.EventGrid, Connection = StorageNames.ConnectionSetting)] BlobClient blob,
        CancellationToken cancellationToken) =>
        arrivals.IngestAsync(blob, cancellationToken);

    [Function(nameof(IngestBlobByPolling))]
    public Task IngestBlobByPolling(
        [BlobTrigger(Path, Source = BlobTriggerSource.LogsAndContainerScan, Connection = StorageNames.ConnectionSetting)] BlobClient blob,
        CancellationToken cancellationToken) =>
        arrivals.IngestAsync(blob, cancellationToken);

    [Function(nameof(IngestionPoison))]
    public Task IngestionPoison(
        [QueueTrigger(StorageNames.PoisonQueue, Connection = StorageNames.ConnectionSetting)] string message,
        CancellationToken cancellationToken) =>
        arrivals.MarkFailedAsync(message, cancellationToken);
}
