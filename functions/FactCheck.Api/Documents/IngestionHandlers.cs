using FactCheck.Api.Cases;
using FactCheck.Api.Input;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Documents;

internal static class IngestionHandlers
{
    public static async Task<Results<Ok<Page<IngestionRecord>>, ProblemHttpResult>> List(
        string caseId, [AsParameters] PageQuery query, Stores stores, CancellationToken cancellationToken)
    {
        var input = new InputReader();
        var page = input.Page(query);
        var (@case, refusal) = await CaseLookup.FindAsync(caseId, stores, input, cancellationToken);
        return refusal is null ? TypedResults.Ok(await stores.Ingestions.ListAsync(@case!.Value.Id, page, cancellationToken)) : refusal;
    }
}
