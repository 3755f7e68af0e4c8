using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Api.Documents;

/// <summary>All documents of a case at once.</summary>
internal static class EveryDocument
{
    public static async Task<IReadOnlyList<SourceDocument>> ReadAsync(CaseId caseId, IDocumentStore store, CancellationToken cancellationToken)
    {
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
