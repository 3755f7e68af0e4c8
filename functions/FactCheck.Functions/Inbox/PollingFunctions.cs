using Azure.Storage.Blobs;
using FactCheck.Core.Ingestion;
using Microsoft.Azure.Functions.Worker;

namespace FactCheck.Functions.Inbox;

/// <summary>
/// Looks for blobs in the inbox where no Event Grid tells of them: on the emulator, and on plans with instances that always run.
/// Left out of the build by <c>-p:BlobPolling=false</c>, for Flex Consumption shows a polling trigger as an error.
/// </summary>
/// <param name="arrivals">Takes blobs in.</param>
public sealed class PollingFunctions(BlobArrivals arrivals)
{
    [Function(nameof(IngestBlobByPolling))]
    public Task IngestBlobByPolling(
        [BlobTrigger(InboxFunctions.Path, Source = BlobTriggerSource.LogsAndContainerScan, Connection = StorageNames.ConnectionSetting)] BlobClient blob,
        CancellationToken cancellationToken) =>
        arrivals.IngestAsync(blob, cancellationToken);
}
