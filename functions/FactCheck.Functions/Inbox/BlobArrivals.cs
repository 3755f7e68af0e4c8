using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using FactCheck.Core.Ingestion;
using Microsoft.Extensions.Logging;

namespace FactCheck.Functions.Inbox;

/// <summary>Hands blobs that the host announces to the inbox's use case.</summary>
/// <param name="inbox">Takes items in.</param>
/// <param name="log">Tells what became of each.</param>
public sealed class BlobArrivals(InboxIngestion inbox, ILogger<BlobArrivals> log)
{
    /// <summary>Takes a blob in. One that is gone by now is nobody's fault; a failing store throws, and the host tries again.</summary>
    /// <param name="blob">The blob.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task IngestAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(blob);
        BlobDownloadStreamingResult download;
        try
        {
            download = await blob.DownloadStreamingAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status is 404)
        {
            log.LogInformation("{Blob} was gone before it was read", blob.Name);
            return;
        }

        using (download)
        {
            var details = download.Details;
            var item = new InboxItem(
                blob.Name,
                Unquoted(details.ETag.ToString()),
                details.ContentLength,
                details.ContentType,
                new Dictionary<string, string>(details.Metadata, StringComparer.OrdinalIgnoreCase));
            var outcome = await inbox.IngestAsync(item, download.Content, cancellationToken);
            log.LogInformation("{Blob} came to {Outcome}", blob.Name, outcome.GetType().Name);
        }
    }

    /// <summary>Writes down that a blob failed more often than is tried.</summary>
    /// <param name="message">What the host puts into the poison queue.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="JsonException">The message is none of the host's.</exception>
    public async Task MarkFailedAsync(string message, CancellationToken cancellationToken)
    {
        var poisoned = JsonSerializer.Deserialize<PoisonedBlob>(message) ?? throw new JsonException("The message is empty.");
        if (!string.Equals(poisoned.ContainerName, StorageNames.InboxContainer, StringComparison.Ordinal))
        {
            log.LogWarning("A blob of container {Container} is no arrival", poisoned.ContainerName);
            return;
        }

        log.LogError("{Blob} failed more often than is tried", poisoned.BlobName);
        await inbox.FailAsync(poisoned.BlobName, poisoned.ETag is { } etag ? Unquoted(etag) : null, "Taking it in failed more often than is tried.", cancellationToken);
    }

    /// <summary>Downloads and messages put versions in quotes, listings do not; they are one version.</summary>
    private static string Unquoted(string etag) => etag.Trim('"');
}
