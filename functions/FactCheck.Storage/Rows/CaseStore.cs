using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Rows;

/// <summary>Cases, all in one partition.</summary>
internal sealed class CaseStore(IRowTable table) : ICaseStore
{
    private const string Partition = "cases";

    public async Task<Versioned<Case>?> FindAsync(CaseId id, CancellationToken cancellationToken) =>
        await table.FindAsync(Partition, id.Value, cancellationToken) is { } row ? RowJson.ReadVersioned<Case>(row) : null;

    public Task<WriteOutcome> PutAsync(Case value, WriteCondition condition, CancellationToken cancellationToken) =>
        table.PutAsync(new Row(Partition, value.Id.Value, RowJson.Write(value)) { Columns = Columns(value) }, condition, cancellationToken);

    public Task<bool> DeleteAsync(CaseId id, WriteCondition condition, CancellationToken cancellationToken) =>
        table.DeleteAsync(Partition, id.Value, condition, cancellationToken);

    public Task<Page<Case>> ListAsync(PageRequest page, CancellationToken cancellationToken) =>
        table.ListAsync<Case>("cases", Partition, page, cancellationToken);

    private static Dictionary<string, object?> Columns(Case value) => new(StringComparer.Ordinal)
    {
        ["Title"] = ColumnText.Cut(value.Title),
        ["Country"] = value.Country,
        ["Status"] = value.Status.ToString(),
    };
}
