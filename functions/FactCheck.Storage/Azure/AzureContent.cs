using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Azure;

/// <summary>Bytes and texts as blobs: case, document, number of the life, kind.</summary>
internal sealed class AzureContent(BlobContainerClient container) : IContentStore
{
    public async Task<bool> WriteAsync(SourceDocument document, ContentKind kind, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
            HttpHeaders = new BlobHttpHeaders { ContentType = kind is ContentKind.Text ? "text/plain; charset=utf-8" : "application/octet-stream" },
        };
        try
        {
            await Blob(document, kind).UploadAsync(BinaryData.FromBytes(content), options, cancellationToken);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            return false;
        }
    }

    public async Task<Stream?> OpenAsync(SourceDocument document, ContentKind kind, CancellationToken cancellationToken)
    {
        try
        {
            return (await Blob(document, kind).DownloadStreamingAsync(cancellationToken: cancellationToken)).Value.Content;
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    public async Task DeleteAsync(SourceDocument document, CancellationToken cancellationToken)
    {
        await Blob(document, ContentKind.Text).DeleteIfExistsAsync(cancellationToken: cancellationToken);
        await Blob(document, ContentKind.Original).DeleteIfExistsAsync(cancellationToken: cancellationToken);
    }

    public async Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken)
    {
        var all = new GetBlobsOptions { Prefix = $"{caseId}/" };
        await foreach (var blob in container.GetBlobsAsync(all, cancellationToken))
        {
            await container.GetBlobClient(blob.Name).DeleteIfExistsAsync(cancellationToken: cancellationToken);
        }
    }

    private BlobClient Blob(SourceDocument document, ContentKind kind) =>
        container.GetBlobClient($"{document.CaseId}/{document.Id}/{document.Revivals}/{(kind is ContentKind.Text ? "text" : "original")}");
}
