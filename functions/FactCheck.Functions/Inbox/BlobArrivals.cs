using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using FactCheck.Api.Logging;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Functions.Observability;
using Microsoft.Extensions.Logging;

namespace FactCheck.Functions.Inbox;

/// <summary>Hands blobs that the host announces to the inbox's use case.</summary>
/// <param name="inbox">Takes items in.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Tells what became of each.</param>
public sealed partial class BlobArrivals(InboxIngestion inbox, TimeProvider time, ILogger<BlobArrivals> log)
{
    /// <summary>
    /// Takes a blob in. One that is gone by now is nobody's fault; a failing store throws, and so does a host that stops: the
    /// arrival stays marked as started, and the host tries again.
    /// </summary>
    /// <param name="blob">The blob.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task IngestAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(blob);
        using var subject = BeginSubject(blob.Name);
        BlobDownloadStreamingResult download;
        try
        {
            download = await blob.DownloadStreamingAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status is 404)
        {
            LogGone(blob.Name);
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
            LogCameTo(blob.Name, outcome.GetType().Name, (time.GetUtcNow() - details.LastModified).TotalSeconds);
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
            LogElsewhere(poisoned.ContainerName);
            return;
        }

        using var subject = BeginSubject(poisoned.BlobName);
        LogFailed(poisoned.BlobName);
        await inbox.FailAsync(poisoned.BlobName, poisoned.ETag is { } etag ? Unquoted(etag) : null, "Taking it in failed more often than is tried.", cancellationToken);
    }

    /// <summary>Downloads and messages put versions in quotes, listings do not; they are one version.</summary>
    private static string Unquoted(string etag) => etag.Trim('"');

    private IDisposable? BeginSubject(string name) => log.BeginSubject(
        KeyValuePair.Create<string, string?>(SubjectAttributes.Upload, name),
        KeyValuePair.Create(SubjectAttributes.Case, CaseId.TryParse(name.Split('/')[0], null, out var id) ? id.Value : null));

    [LoggerMessage(Level = LogLevel.Information, Message = "{Blob} was gone before it was read")]
    private partial void LogGone(string blob);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Blob} came to {Outcome} {LagSeconds} s after its upload")]
    private partial void LogCameTo(string blob, string outcome, double lagSeconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A blob of container {Container} is no arrival")]
    private partial void LogElsewhere(string container);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Blob} failed more often than is tried")]
    private partial void LogFailed(string blob);
}
