using System.Security.Cryptography;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Embedded;
using FactCheck.Storage.Rows;
using FactCheck.Storage.Rows.Packing;
using FactCheck.Testing;
using Microsoft.Data.Sqlite;

namespace FactCheck.Storage.Tests.Backends;

public sealed class EmbeddedBackend : IStoreBackend
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.FullPath;

    public Stores Open() => EmbeddedStore.Open(Folder);

    public async Task<IReadOnlyList<string>> DumpAsync(CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, EmbeddedStore.DatabaseFileName)}");
        await connection.OpenAsync(cancellationToken);
        foreach (var table in StorageNames.Tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT partition, key, json FROM {table}";
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                lines.AddRange(Values(table, new(reader.GetString(0), reader.GetString(1), reader.GetString(2))).Select(json => $"{table} {reader.GetString(0)} {reader.GetString(1)} {json}"));
            }
        }

        var content = Path.Combine(Folder, EmbeddedStore.ContentFolderName);
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            lines.Add($"{Path.GetRelativePath(content, file)} {Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file, cancellationToken)))}");
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    /// <summary>What a row holds: one value, or each claim of a generation.</summary>
    private static IEnumerable<string> Values(string table, Row row)
    {
        if (!string.Equals(table, StorageNames.ClaimsTable, StringComparison.Ordinal) || row.Key.StartsWith(ClaimKey.ByHand, StringComparison.Ordinal))
        {
            return [row.Json];
        }

        var (document, _) = ClaimKey.Read(ClaimKey.PrefixOf(row.Key));
        return new RowPerGeneration().Read(CaseId.Parse(row.Partition), document, [row]).Select(RowJson.Write);
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
