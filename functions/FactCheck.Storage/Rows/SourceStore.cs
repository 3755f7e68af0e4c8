using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Rows;

/// <summary>The registry of sources, all in one partition.</summary>
internal sealed class SourceStore(IRowTable table) : ISourceStore
{
    private const string Partition = "sources";

    public async Task<Versioned<SourceEntry>?> FindAsync(string name, CancellationToken cancellationToken) =>
        await table.FindAsync(Partition, KeyEncoding.Encode(name), cancellationToken) is { } row ? RowJson.ReadVersioned<SourceEntry>(row) : null;

    public Task<WriteOutcome> PutAsync(SourceEntry value, WriteCondition condition, CancellationToken cancellationToken) =>
        table.PutAsync(new Row(Partition, KeyEncoding.Encode(value.Name), RowJson.Write(value)) { Columns = Columns(value) }, condition, cancellationToken);

    public Task<bool> DeleteAsync(string name, WriteCondition condition, CancellationToken cancellationToken) =>
        table.DeleteAsync(Partition, KeyEncoding.Encode(name), condition, cancellationToken);

    public Task<Page<SourceEntry>> ListAsync(PageRequest page, CancellationToken cancellationToken) =>
        table.ListAsync<SourceEntry>("sources", Partition, page, cancellationToken);

    private static Dictionary<string, object?> Columns(SourceEntry value) => new(StringComparer.Ordinal)
    {
        ["Name"] = ColumnText.Cut(value.Name),
        ["Institution"] = value.Institution.ToString(),
        ["Side"] = value.Side.ToString(),
    };
}
