using System.Runtime.CompilerServices;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Rows;
using Microsoft.Data.Sqlite;

namespace FactCheck.Storage.Embedded;

/// <summary>A table of rows in the SQLite file. A version is eight random bytes, so that a row made anew never has an old one.</summary>
internal sealed class EmbeddedTable(EmbeddedDatabase database, string name) : IRowTable
{
    /// <summary>An SQL expression for a version that no row ever had.</summary>
    public const string NewETag = "lower(hex(randomblob(8)))";

    public Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken) => database.ReadAsync(
        connection =>
        {
            using var command = Command(connection, $"SELECT key, etag, json FROM {name} WHERE partition = $partition AND key = $key", partition, key);
            using var reader = command.ExecuteReader();
            return reader.Read() ? Read(partition, reader) : null;
        },
        cancellationToken);

    public Task<WriteOutcome> PutAsync(Row row, WriteCondition condition, CancellationToken cancellationToken)
    {
        var sql = condition switch
        {
            { MustBeAbsent: true } => $"INSERT INTO {name} VALUES ($partition, $key, {NewETag}, $json) ON CONFLICT DO NOTHING",
            { ETag: not null } => $"UPDATE {name} SET etag = {NewETag}, json = $json WHERE partition = $partition AND key = $key AND etag = $etag",
            _ => Upsert,
        };
        return database.WriteAsync(
            IsDurable,
            connection =>
            {
                using var command = Command(connection, sql + " RETURNING etag", row.Partition, row.Key, condition.ETag);
                command.Parameters.AddWithValue("$json", row.Json);
                return command.ExecuteScalar() is string etag ? (WriteOutcome)new WriteOutcome.Written(etag) : new WriteOutcome.Conflict();
            },
            cancellationToken);
    }

    public Task PutAllAsync(IReadOnlyList<Row> rows, CancellationToken cancellationToken) => database.WriteAsync(
        durable: false,
        connection =>
        {
            using var command = Command(connection, Upsert, string.Empty, string.Empty);
            var json = command.Parameters.Add("$json", SqliteType.Text);
            foreach (var row in rows)
            {
                command.Parameters["$partition"].Value = row.Partition;
                command.Parameters["$key"].Value = row.Key;
                json.Value = row.Json;
                command.ExecuteNonQuery();
            }

            return rows.Count;
        },
        cancellationToken);

    public Task<bool> DeleteAsync(string partition, string key, WriteCondition condition, CancellationToken cancellationToken) => database.WriteAsync(
        IsDurable,
        connection =>
        {
            using var delete = Command(
                connection, $"DELETE FROM {name} WHERE partition = $partition AND key = $key AND ($etag IS NULL OR etag = $etag)", partition, key, condition.ETag);
            delete.ExecuteNonQuery();
            using var left = Command(connection, $"SELECT count(*) FROM {name} WHERE partition = $partition AND key = $key", partition, key);
            return left.ExecuteScalar() is 0L;
        },
        cancellationToken);

    public Task DeleteRangeAsync(string partition, KeyRange range, string? exceptPrefix, CancellationToken cancellationToken) => database.WriteAsync(
        durable: false,
        connection =>
        {
            var except = exceptPrefix is null ? default(KeyRange?) : KeyRange.StartingWith(exceptPrefix);
            var sql = $"DELETE FROM {name} WHERE partition = $partition AND key >= $key AND key < $before AND NOT (key >= $exceptFrom AND key < $exceptBefore)";
            using var command = Command(connection, sql, partition, range.From);
            command.Parameters.AddWithValue("$before", range.Before);
            command.Parameters.AddWithValue("$exceptFrom", except?.From ?? string.Empty);
            command.Parameters.AddWithValue("$exceptBefore", except?.Before ?? string.Empty);
            return command.ExecuteNonQuery();
        },
        cancellationToken);

    public async IAsyncEnumerable<Row> ReadAsync(
        string partition, KeyRange range, int? expected, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            connection =>
            {
                var sql = $"SELECT key, etag, json FROM {name} WHERE partition = $partition AND key >= $key AND key < $before ORDER BY key LIMIT $limit";
                using var command = Command(connection, sql, partition, range.From);
                command.Parameters.AddWithValue("$before", range.Before);
                command.Parameters.AddWithValue("$limit", expected ?? -1);
                using var reader = command.ExecuteReader();
                var found = new List<Row>();
                while (reader.Read())
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    found.Add(Read(partition, reader));
                }

                return found;
            },
            cancellationToken);
        foreach (var row in rows)
        {
            yield return row;
        }
    }

    /// <summary>
    /// Claims wait for the durable write of their document's row, removals follow one, and a record of an arrival that is lost
    /// is written again when the arrival is repeated.
    /// </summary>
    private bool IsDurable => !string.Equals(name, StorageNames.IngestionsTable, StringComparison.Ordinal);

    private string Upsert => $"INSERT INTO {name} VALUES ($partition, $key, {NewETag}, $json) ON CONFLICT DO UPDATE SET etag = excluded.etag, json = excluded.json";

    private static Row Read(string partition, SqliteDataReader reader) => new(partition, reader.GetString(0), reader.GetString(2)) { ETag = reader.GetString(1) };

    private static SqliteCommand Command(SqliteConnection connection, string sql, string partition, string key, string? etag = null)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$partition", partition);
        command.Parameters.AddWithValue("$key", key);
        command.Parameters.AddWithValue("$etag", (object?)etag ?? DBNull.Value);
        return command;
    }
}
