using FactCheck.Api.Input;
using FactCheck.Api.Problems;
using FactCheck.Api.Results;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Cases;

internal static class CaseHandlers
{
    public static async Task<Results<Ok<Page<Case>>, ProblemHttpResult>> List(
        [AsParameters] PageQuery query, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var page = input.Page(query);
        return input.Refusal() is { } refusal ? refusal : TypedResults.Ok(await stores.Cases.ListAsync(page, cancellationToken));
    }

    public static async Task<Results<Entity<Case>, ProblemHttpResult>> Get(
        string caseId, Stores stores, CancellationToken cancellationToken)
    {
        var (found, refusal) = await CaseLookup.FindAsync(caseId, stores, new(), cancellationToken);
        return refusal is null ? new Entity<Case>(found!.Value, found.ETag) : refusal;
    }

    public static async Task<Results<CreatedEntity<Case>, Entity<Case>, ProblemHttpResult>> Put(
        string caseId, JsonBody<CaseInput> body, HttpRequest request, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var id = input.CaseId(caseId);
        var value = body.Read(input)?.Read(input, id);
        if (input.Refusal() is { } refusal)
        {
            return refusal;
        }

        var standing = await stores.Cases.FindAsync(id, cancellationToken);
        if (!EntityTags.Allows(request, standing?.ETag) || (standing is not null && EntityTags.CreatesOnly(request)))
        {
            return Problem.Stale();
        }

        return await stores.Cases.PutAsync(value!, Condition(request, standing), cancellationToken) switch
        {
            WriteOutcome.Written written when standing is null => new CreatedEntity<Case>(value!, written.ETag),
            WriteOutcome.Written written => new Entity<Case>(value!, written.ETag),
            _ => Problem.Stale(),
        };
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> Delete(
        string caseId, HttpRequest request, CaseRemoval removal, Stores stores, CancellationToken cancellationToken)
    {
        var (found, refusal) = await CaseLookup.FindAsync(caseId, stores, new(), cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        if (!EntityTags.Allows(request, found!.ETag))
        {
            return Problem.Stale();
        }

        var etag = EntityTags.IsConditional(request) ? found.ETag : null;
        return await removal.RemoveAsync(found.Value.Id, etag, cancellationToken) is DeletionOutcome.Conflict
            ? Problem.Stale()
            : TypedResults.NoContent();
    }

    private static WriteCondition Condition(HttpRequest request, Versioned<Case>? standing) =>
        EntityTags.CreatesOnly(request) ? WriteCondition.IfAbsent
        : EntityTags.IsConditional(request) && standing is not null ? WriteCondition.IfMatch(standing.ETag)
        : WriteCondition.None;
}
