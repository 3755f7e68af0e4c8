using FactCheck.Core.Ingestion.Ports;
using Microsoft.Data.Sqlite;

namespace FactCheck.Storage.Embedded;

/// <summary>Sets the embedded store up, and tells whether it answers.</summary>
internal sealed class EmbeddedProbe(EmbeddedDatabase database, FolderContent content) : IStorageProbe
{
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await database.PrepareAsync(cancellationToken);
        content.Prepare();
    }

    public async Task<IReadOnlyDictionary<string, string?>> CheckAsync(CancellationToken cancellationToken) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["database"] = await CheckDatabaseAsync(cancellationToken),
        ["content"] = content.Exists ? null : "The folder of contents is not there.",
    };

    private async Task<string?> CheckDatabaseAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(database.FilePath))
        {
            return "The database file is not there.";
        }

        try
        {
            return await database.ReadAsync(
                connection =>
                {
                    using var command = connection.CreateCommand();
                    command.CommandText = "SELECT count(*) FROM cases";
                    return command.ExecuteScalar() is long ? null : "The database does not answer.";
                },
                cancellationToken);
        }
        catch (SqliteException exception)
        {
            return $"SQLite reports error {exception.SqliteErrorCode}.";
        }
    }
}
