using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Ingestion;

/// <summary>Whole listings of documents.</summary>
public static class DocumentStoreExtensions
{
    /// <summary>All documents of a case, deleted ones included, in the order of their ids.</summary>
    /// <param name="store">The store.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<IReadOnlyList<SourceDocument>> ReadAllAsync(this IDocumentStore store, CaseId caseId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var documents = new List<SourceDocument>();
        string? continuation = null;
        do
        {
            var page = await store.ListAsync(caseId, new(PageRequest.MaximumLimit, continuation), cancellationToken);
            documents.AddRange(page.Items);
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return documents;
    }
}
