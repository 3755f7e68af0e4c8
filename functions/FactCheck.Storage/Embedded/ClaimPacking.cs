using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Storage.Rows;
using FactCheck.Storage.Rows.Packing;
using Microsoft.Data.Sqlite;

namespace FactCheck.Storage.Embedded;

/// <summary>Brings claims from version 1 of the file, a row for each claim, to version 2, a row for each generation.</summary>
internal static class ClaimPacking
{
    private const string InGeneration = "partition = $partition AND key >= $from AND key < $before";

    /// <summary>Packs every generation, committed or not. Claims entered by hand stay as they are.</summary>
    public static void Run(SqliteConnection connection)
    {
        foreach (var (partition, prefix) in Generations(connection))
        {
            using var read = Command(connection, $"SELECT key, json FROM {StorageNames.ClaimsTable} WHERE {InGeneration} ORDER BY key", partition, prefix);
            var claims = new List<Claim>();
            using (var reader = read.ExecuteReader())
            {
                while (reader.Read())
                {
                    claims.Add(RowJson.Read<Claim>(new(partition, reader.GetString(0), reader.GetString(1))));
                }
            }

            Replace(connection, partition, prefix, claims);
        }
    }

    private static List<(string Partition, string Prefix)> Generations(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT partition, key FROM {StorageNames.ClaimsTable} WHERE key < $manual ORDER BY partition, key";
        command.Parameters.AddWithValue("$manual", ClaimKey.ByHand);
        using var reader = command.ExecuteReader();
        var found = new List<(string Partition, string Prefix)>();
        while (reader.Read())
        {
            var generation = (reader.GetString(0), ClaimKey.PrefixOf(reader.GetString(1)));
            if (found.Count == 0 || found[^1] != generation)
            {
                found.Add(generation);
            }
        }

        return found;
    }

    private static void Replace(SqliteConnection connection, string partition, string prefix, List<Claim> claims)
    {
        var (document, generation) = ClaimKey.Read(prefix);
        var packed = new RowPerGeneration().Write(CaseId.Parse(partition), document, generation, claims).Single();
        using var replace = Command(
            connection,
            $"DELETE FROM {StorageNames.ClaimsTable} WHERE {InGeneration}; INSERT INTO {StorageNames.ClaimsTable} VALUES ($partition, $key, {EmbeddedTable.NewETag}, $json)",
            partition,
            prefix);
        replace.Parameters.AddWithValue("$key", packed.Key);
        replace.Parameters.AddWithValue("$json", packed.Json);
        replace.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, string partition, string prefix)
    {
        var range = KeyRange.StartingWith(prefix);
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$partition", partition);
        command.Parameters.AddWithValue("$from", range.From);
        command.Parameters.AddWithValue("$before", range.Before);
        return command;
    }
}
