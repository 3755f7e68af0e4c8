using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Benchmarks.Ingestion;

/// <summary>What a store holds of a case: documents with claims that stand, arrivals that ended well, and claims.</summary>
internal sealed record StoreAccount(int Documents, int Arrivals, int Claims)
{
    public static async Task<StoreAccount> OfAsync(Stores stores, CaseId caseId, CancellationToken cancellationToken)
    {
        var documents = await AllAsync(page => stores.Documents.ListAsync(caseId, page, cancellationToken));
        var arrivals = await AllAsync(page => stores.Ingestions.ListAsync(caseId, page, cancellationToken));
        var claims = await stores.Claims.ReadAllAsync(caseId, cancellationToken);
        return new(
            documents.Count(document => document.Status is DocumentStatus.Extracted),
            arrivals.Count(arrival => arrival.State is IngestionState.Extracted),
            claims.Count);
    }

    private static async Task<List<T>> AllAsync<T>(Func<PageRequest, Task<Page<T>>> list)
    {
        var items = new List<T>();
        var page = new PageRequest(PageRequest.MaximumLimit);
        do
        {
            var part = await list(page);
            items.AddRange(part.Items);
            page = page with { Continuation = part.Continuation };
        }
        while (page.Continuation is not null);
        return items;
    }
}
