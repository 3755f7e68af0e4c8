using FactCheck.Api.Problems;
using FactCheck.Api.Results;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Api.Documents;

internal static class ContentHandlers
{
    public static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Text(
        string caseId, string documentId, Stores stores, HttpResponse response, CancellationToken cancellationToken)
    {
        var (document, content, refusal) = await OpenAsync(caseId, documentId, ContentKind.Text, stores, cancellationToken);
        return refusal is null ? Served.Inert(content!, "text/plain; charset=utf-8", null, $"{document!.Id}.{document.Revivals}.text", response) : refusal;
    }

    public static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Original(
        string caseId, string documentId, Stores stores, HttpResponse response, CancellationToken cancellationToken)
    {
        var (document, content, refusal) = await OpenAsync(caseId, documentId, ContentKind.Original, stores, cancellationToken);
        return refusal is null
            ? Served.Inert(content!, Type(document!.MediaType), document.Name.Split('/')[^1], document.Id.Value, response)
            : refusal;
    }

    /// <summary>The declared type of an unreadable document may be anything.</summary>
    private static string Type(string declared) =>
        MediaTypeHeaderValue.TryParse(declared, out var type) ? type.ToString() : "application/octet-stream";

    private static async Task<(SourceDocument? Document, Stream? Content, ProblemHttpResult? Refusal)> OpenAsync(
        string caseId, string documentId, ContentKind kind, Stores stores, CancellationToken cancellationToken)
    {
        var (row, refusal) = await DocumentLookup.FindAsync(caseId, documentId, stores, cancellationToken);
        if (refusal is not null)
        {
            return (null, null, refusal);
        }

        if (row!.Value.Status is DocumentStatus.Deleted)
        {
            return (null, null, Problem.DeletedDocument());
        }

        return await stores.Content.OpenAsync(row.Value, kind, cancellationToken) is { } content
            ? (row.Value, content, null)
            : (null, null, Problem.Of(StatusCodes.Status404NotFound, "The document has no text: it could not be read."));
    }
}
