using System.Text.Json;
using FactCheck.Api.Cases;
using FactCheck.Api.Input;
using FactCheck.Api.Problems;
using FactCheck.Api.Results;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Documents;

internal static class DocumentHandlers
{
    public static async Task<Results<Ok<Page<SourceDocument>>, ProblemHttpResult>> List(
        string caseId, [AsParameters] PageQuery query, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var page = input.Page(query);
        var (@case, refusal) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken);
        return refusal is null ? TypedResults.Ok(await stores.Documents.ListAsync(@case!.Value.Id, page, cancellationToken)) : refusal;
    }

    public static async Task<Results<Entity<SourceDocument>, ProblemHttpResult>> Get(
        string caseId, string documentId, Stores stores, CancellationToken cancellationToken)
    {
        var (row, refusal) = await DocumentLookup.FindAsync(caseId, documentId, stores, cancellationToken);
        return refusal is null ? new Entity<SourceDocument>(row!.Value, row.ETag) : refusal;
    }

    public static async Task<Results<Entity<IngestionAnswer>, ProblemHttpResult>> Patch(
        string caseId,
        string documentId,
        JsonBody<Dictionary<string, JsonElement>> body,
        HttpRequest request,
        DocumentRevision revision,
        Stores stores,
        CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var patch = body.Read(input) ?? [];
        _ = DocumentPatch.Apply(input, patch, DocumentMetadata.Unknown);
        var (row, refusal) = await DocumentLookup.FindAsync(caseId, documentId, stores, cancellationToken, input);
        if (refusal is not null)
        {
            return refusal;
        }

        if (!EntityTags.Allows(request, row!.ETag))
        {
            return Problem.Stale();
        }

        var outcome = await revision.ReextractAsync(
            row.Value.CaseId,
            row.Value.Id,
            standing => DocumentPatch.Apply(input, patch, standing),
            EntityTags.IsConditional(request) ? row.ETag : null,
            cancellationToken);
        return outcome switch
        {
            IngestionOutcome.Extracted it => new Entity<IngestionAnswer>((await AnswerAsync(it)) with { State = IngestionState.Extracted }, it.Document.ETag),
            IngestionOutcome.Unreadable it => new Entity<IngestionAnswer>(await AnswerAsync(it), it.Document.ETag),
            IngestionOutcome.Tombstoned => Problem.DeletedDocument(),
            _ => Problem.Stale(),
        };

        Task<IngestionAnswer> AnswerAsync(IngestionOutcome it) => IngestionAnswer.OfAsync(it, row.Value.CaseId, stores, cancellationToken);
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> Delete(
        string caseId, string documentId, string? reason, HttpRequest request, DocumentRevision revision, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var why = input.OneLine("reason", reason);
        var (row, refusal) = await DocumentLookup.FindAsync(caseId, documentId, stores, cancellationToken, input);
        if (refusal is not null)
        {
            return refusal;
        }

        if (!EntityTags.Allows(request, row!.ETag))
        {
            return Problem.Stale();
        }

        var etag = EntityTags.IsConditional(request) ? row.ETag : null;
        return await revision.DeleteAsync(row.Value.CaseId, row.Value.Id, why, etag, cancellationToken) is DeletionOutcome.Conflict
            ? Problem.Stale()
            : TypedResults.NoContent();
    }
}
