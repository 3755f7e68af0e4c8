using FactCheck.Api.Cases;
using FactCheck.Api.Exchange.Hxl;
using FactCheck.Api.Input;
using FactCheck.Api.Problems;
using FactCheck.Api.Results;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Claims;

internal static class ClaimHandlers
{
    public static async Task<Results<Ok<Page<Claim>>, PushStreamHttpResult, ProblemHttpResult>> List(
        string caseId,
        [AsParameters] ClaimQuery query,
        [AsParameters] PageQuery paging,
        HttpContext context,
        Stores stores,
        CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var filter = ClaimFilter.Read(input, query);
        var format = ClaimFormats.Choose(input, query.Format, context.Request);
        var page = input.Page(paging);
        var (@case, refusal) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        if (format is null)
        {
            return Problem.Of(StatusCodes.Status406NotAcceptable, "Claims are served as application/json and as text/csv, with the profile of HXL too.");
        }

        var id = @case!.Value.Id;
        var wanted = (await EffectiveClaims.ReadAsync(stores, id, cancellationToken)).Claims.Where(filter.Admits).ToList();
        var limit = format is not ClaimFormat.Json && string.IsNullOrEmpty(paging.Limit) ? int.MaxValue - 1 : page.Limit;
        var (items, continuation) = ClaimCursor.Part(wanted, limit, page.Continuation);
        if (format is ClaimFormat.Json)
        {
            return TypedResults.Ok(new Page<Claim>([.. items], continuation));
        }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (continuation is not null)
        {
            context.Response.Headers.Link = NextLink.For(context.Request, continuation);
        }

        if (format is ClaimFormat.Csv)
        {
            return TypedResults.Stream(stream => ClaimCsv.WriteAsync(stream, items, cancellationToken), format.Value.TableType(), $"{id.Value}-claims.csv");
        }

        var documents = await stores.Documents.ReadAllAsync(id, cancellationToken);
        return TypedResults.Stream(
            stream => HxlFormat.WriteAsync(stream, items, wanted.Select(claim => claim.Harm), documents, cancellationToken),
            format.Value.TableType(),
            $"{id.Value}-claims.hxl.csv");
    }

    public static async Task<Results<Entity<Claim>, ProblemHttpResult>> Get(
        string caseId,
        string claimId,
        Stores stores,
        CancellationToken cancellationToken)
    {
        var (found, refusal) = await ClaimLookup.FindAsync(caseId, claimId, stores, new(), cancellationToken);
        return refusal is null ? new Entity<Claim>(found!.Value.Claim, found.ETag) : refusal;
    }
}
