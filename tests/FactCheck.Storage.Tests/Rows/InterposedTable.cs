using FactCheck.Core.Ingestion;
using FactCheck.Storage.Rows;

namespace FactCheck.Storage.Tests.Rows;

/// <summary>A table that lets something happen just before it is first read.</summary>
internal sealed class InterposedTable(IRowTable inner, Func<Task> happening) : IRowTable
{
    private bool _happened;

    public Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken) => inner.FindAsync(partition, key, cancellationToken);

    public Task<WriteOutcome> PutAsync(Row row, WriteCondition condition, CancellationToken cancellationToken) => inner.PutAsync(row, condition, cancellationToken);

    public Task PutAllAsync(IReadOnlyList<Row> rows, CancellationToken cancellationToken) => inner.PutAllAsync(rows, cancellationToken);

    public Task<bool> DeleteAsync(string partition, string key, WriteCondition condition, CancellationToken cancellationToken) =>
        inner.DeleteAsync(partition, key, condition, cancellationToken);

    public Task DeleteRangeAsync(string partition, KeyRange range, string? exceptPrefix, CancellationToken cancellationToken) =>
        inner.DeleteRangeAsync(partition, range, exceptPrefix, cancellationToken);

    public async IAsyncEnumerable<Row> ReadAsync(
        string partition, KeyRange range, int? expected, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!_happened)
        {
            _happened = true;
            await happening();
        }

        await foreach (var row in inner.ReadAsync(partition, range, expected, cancellationToken))
        {
            yield return row;
        }
    }
}
