using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Azure;

/// <summary>A container as an inbox.</summary>
internal sealed class AzureInbox(BlobContainerClient container) : IInbox
{
    public async IAsyncEnumerable<InboxItem> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata }, cancellationToken))
        {
            yield return new(
                blob.Name,
                blob.Properties.ETag?.ToString("G"),
                blob.Properties.ContentLength,
                blob.Properties.ContentType,
                new Dictionary<string, string>(blob.Metadata, StringComparer.OrdinalIgnoreCase));
        }
    }

    public async Task<Stream?> OpenAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var conditions = item.ETag is { } etag ? new BlobRequestConditions { IfMatch = new ETag(etag) } : null;
        try
        {
            return (await container.GetBlobClient(item.Name).DownloadStreamingAsync(new BlobDownloadOptions { Conditions = conditions }, cancellationToken)).Value.Content;
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 412)
        {
            return null;
        }
    }
}
