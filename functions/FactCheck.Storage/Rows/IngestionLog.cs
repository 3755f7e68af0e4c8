using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Rows;

/// <summary>Arrivals, by case and path.</summary>
internal sealed class IngestionLog(IRowTable table) : IIngestionLog
{
    /// <summary>The partition of arrivals that name no case; no case can be called so.</summary>
    private const string NoCase = "-";

    public Task PutAsync(IngestionRecord record, CancellationToken cancellationToken) =>
        table.PutAsync(
            new Row(Partition(record.CaseId), KeyEncoding.Encode(record.Path), RowJson.Write(record)) { Columns = Columns(record) },
            WriteCondition.None,
            cancellationToken);

    public async Task<IngestionRecord?> FindAsync(CaseId? caseId, string path, CancellationToken cancellationToken) =>
        await table.FindAsync(Partition(caseId), KeyEncoding.Encode(path), cancellationToken) is { } row ? RowJson.Read<IngestionRecord>(row) : null;

    public Task<Page<IngestionRecord>> ListAsync(CaseId? caseId, PageRequest page, CancellationToken cancellationToken) =>
        table.ListAsync<IngestionRecord>("ingestions", Partition(caseId), page, cancellationToken);

    public Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken) =>
        table.DeleteRangeAsync(caseId.Value, KeyRange.All, null, cancellationToken);

    private static string Partition(CaseId? caseId) => caseId?.Value ?? NoCase;

    private static Dictionary<string, object?> Columns(IngestionRecord value) => new(StringComparer.Ordinal)
    {
        ["Path"] = ColumnText.Cut(value.Path),
        ["State"] = value.State.ToString(),
        ["DocumentId"] = value.DocumentId?.Value,
        ["Reason"] = ColumnText.Cut(value.Reason),
        ["ClaimCount"] = value.ClaimCount,
        ["At"] = value.At,
    };
}
