using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Rows;

/// <summary>Rows of documents, by case and id.</summary>
internal sealed class DocumentStore(IRowTable table) : IDocumentStore
{
    public async Task<Versioned<SourceDocument>?> FindAsync(CaseId caseId, DocumentId id, CancellationToken cancellationToken) =>
        await table.FindAsync(caseId.Value, id.Value, cancellationToken) is { } row ? RowJson.ReadVersioned<SourceDocument>(row) : null;

    public Task<WriteOutcome> PutAsync(SourceDocument value, WriteCondition condition, CancellationToken cancellationToken) =>
        table.PutAsync(new Row(value.CaseId.Value, value.Id.Value, RowJson.Write(value)) { Columns = Columns(value) }, condition, cancellationToken);

    public Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken) =>
        table.DeleteRangeAsync(caseId.Value, KeyRange.All, null, cancellationToken);

    public Task<Page<SourceDocument>> ListAsync(CaseId caseId, PageRequest page, CancellationToken cancellationToken) =>
        table.ListAsync<SourceDocument>("documents", caseId.Value, page, cancellationToken);

    private static Dictionary<string, object?> Columns(SourceDocument value) => new(StringComparer.Ordinal)
    {
        ["Name"] = ColumnText.Cut(value.Name),
        ["Title"] = ColumnText.Cut(value.Metadata.Title),
        ["Publisher"] = ColumnText.Cut(value.Metadata.Publisher),
        ["Status"] = value.Status.ToString(),
        ["Generation"] = value.Generation?.ToString(),
        ["ClaimCount"] = value.ClaimCount,
        ["RecordedAt"] = value.RecordedAt,
    };
}
