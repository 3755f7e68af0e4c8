using FactCheck.Core.Ingestion;

namespace FactCheck.Storage.Rows;

/// <summary>What a store must be able to do with rows; every port is built on it.</summary>
internal interface IRowTable
{
    /// <summary>The row under a key; null when there is none.</summary>
    Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken);

    /// <summary>Writes a row if a condition holds.</summary>
    Task<WriteOutcome> PutAsync(Row row, WriteCondition condition, CancellationToken cancellationToken);

    /// <summary>Writes rows of one partition over whatever is there; the rows appear in groups, in no certain order.</summary>
    Task PutAllAsync(IReadOnlyList<Row> rows, CancellationToken cancellationToken);

    /// <summary>Removes a row if a condition holds; false when it does not. Removing what is not there succeeds.</summary>
    Task<bool> DeleteAsync(string partition, string key, WriteCondition condition, CancellationToken cancellationToken);

    /// <summary>Removes a stretch of a partition, without the keys that begin with a prefix.</summary>
    Task DeleteRangeAsync(string partition, KeyRange range, string? exceptPrefix, CancellationToken cancellationToken);

    /// <summary>Rows in the order of their keys.</summary>
    /// <param name="partition">The partition.</param>
    /// <param name="range">The stretch of keys.</param>
    /// <param name="expected">How many rows the caller is likely to take.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    IAsyncEnumerable<Row> ReadAsync(string partition, KeyRange range, int? expected, CancellationToken cancellationToken);
}
