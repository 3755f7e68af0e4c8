using System.Globalization;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Rows;

/// <summary>Changes to the registry of sources, by name and sequence, all in one partition; insert-only.</summary>
internal sealed class SourceStore(IRowTable table) : ISourceStore
{
    private const string Partition = "sources";

    public Task<WriteOutcome> AppendAsync(SourceChange change, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(change.Sequence, 1, nameof(change));
        var key = string.Create(CultureInfo.InvariantCulture, $"{Prefix(change.Name)}{change.Sequence:D8}");
        return table.PutAsync(new Row(Partition, key, RowJson.Write(change)) { Columns = Columns(change) }, WriteCondition.IfAbsent, cancellationToken);
    }

    public Task<IReadOnlyList<SourceChange>> ReadAsync(string name, CancellationToken cancellationToken) =>
        table.ReadValuesAsync<SourceChange>(Partition, KeyRange.StartingWith(Prefix(name)), cancellationToken);

    public Task<IReadOnlyList<SourceChange>> ReadAllAsync(CancellationToken cancellationToken) =>
        table.ReadValuesAsync<SourceChange>(Partition, KeyRange.All, cancellationToken);

    private static string Prefix(string name) => $"{KeyEncoding.Encode(name)}|";

    private static Dictionary<string, object?> Columns(SourceChange value) => new(StringComparer.Ordinal)
    {
        ["Name"] = ColumnText.Cut(value.Name),
        ["Kind"] = value.Kind.ToString(),
        ["Institution"] = value.After?.Institution.ToString(),
        ["Side"] = value.After?.Side.ToString(),
        ["Reviewer"] = ColumnText.Cut(value.Reviewer),
        ["At"] = value.At,
    };
}
