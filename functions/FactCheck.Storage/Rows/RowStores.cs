using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Rows;

/// <summary>Every port on tables of rows.</summary>
internal static class RowStores
{
    /// <summary>The ports.</summary>
    /// <param name="table">Gives the table of a name in <see cref="StorageNames.Tables"/>.</param>
    /// <param name="layout">How claims lie in the rows of their table.</param>
    /// <param name="claimCacheBytes">About how many bytes of claims to keep in memory.</param>
    /// <param name="content">Bytes and texts.</param>
    /// <param name="probe">Sets up and tells.</param>
    public static Stores Compose(Func<string, IRowTable> table, IClaimLayout layout, long claimCacheBytes, IContentStore content, IStorageProbe probe)
    {
        var documents = table(StorageNames.DocumentsTable);
        return new(
            new CaseStore(table(StorageNames.CasesTable)),
            new DocumentStore(documents),
            new ClaimStore(table(StorageNames.ClaimsTable), documents, layout, new ClaimCache(claimCacheBytes)),
            content,
            new IngestionLog(table(StorageNames.IngestionsTable)),
            new ReviewLog(table(StorageNames.ReviewsTable)),
            new SourceStore(table(StorageNames.SourcesTable)),
            probe);
    }
}
