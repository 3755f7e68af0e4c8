using FactCheck.Core.Ingestion;
using Microsoft.Data.Sqlite;

namespace FactCheck.Storage.Embedded;

/// <summary>
/// The SQLite file. SQLite works synchronously, so it works on the pool's threads; writers of one process queue here and
/// those of several wait for the file's lock, 30 seconds at most.
/// </summary>
internal sealed class EmbeddedDatabase(string path)
{
    private const int SchemaVersion = 2;
    private const int LockSeconds = 30;

    private readonly TaskFactory _writers = new(new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler);
    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = LockSeconds }.ToString();

    /// <summary>The file.</summary>
    public string FilePath => path;

    /// <summary>Reads in one transaction: everything as it stood at one moment.</summary>
    public Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            using var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: true);
            return read(connection);
        },
        cancellationToken);

    /// <summary>Writes in one transaction: all of it or nothing, whenever the process dies.</summary>
    /// <param name="durable">
    /// Whether it must outlast a power failure once written. Whatever was written before a durable write outlasts it too.
    /// </param>
    /// <param name="write">What to do.</param>
    /// <param name="cancellationToken">Stops the work before it begins.</param>
    public Task<T> WriteAsync<T>(bool durable, Func<SqliteConnection, T> write, CancellationToken cancellationToken) => _writers.StartNew(
        () =>
        {
            using var connection = Open(durable);
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = write(connection);
            transaction.Commit();
            return result;
        },
        cancellationToken);

    /// <summary>Creates what is missing, and brings a file of an earlier version up to this one.</summary>
    /// <exception cref="InvalidDataException">A newer version of the program has written the file.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await Task.Run(UseWriteAheadLog, cancellationToken);
        await WriteAsync(durable: true, CreateTables, cancellationToken);
    }

    private static bool CreateTables(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        var version = (long)command.ExecuteScalar()!;
        if (version > SchemaVersion)
        {
            throw new InvalidDataException($"The database has version {version}; this program knows versions up to {SchemaVersion}.");
        }

        var tables = StorageNames.Tables.Select(name =>
            $"CREATE TABLE IF NOT EXISTS {name} (partition TEXT NOT NULL, key TEXT NOT NULL, etag TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (partition, key)) WITHOUT ROWID;");
        command.CommandText = string.Concat(tables);
        command.ExecuteNonQuery();
        if (version == 1)
        {
            ClaimPacking.Run(connection);
        }

        command.CommandText = $"PRAGMA user_version = {SchemaVersion}";
        command.ExecuteNonQuery();
        return true;
    }

    private void UseWriteAheadLog()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        command.ExecuteScalar();
    }

    private SqliteConnection Open(bool durable = false)
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL";
        command.ExecuteNonQuery();
        return connection;
    }
}
