using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Rows;
using FactCheck.Storage.Rows.Packing;

namespace FactCheck.Storage.Embedded;

/// <summary>
/// The store for one machine: a SQLite file and a folder of contents. Several processes may have it open; writers wait for
/// each other, and a process that is killed leaves it whole.
/// </summary>
public static class EmbeddedStore
{
    /// <summary>Name of the database file.</summary>
    public const string DatabaseFileName = "factcheck.db";

    /// <summary>Name of the folder of contents.</summary>
    public const string ContentFolderName = "content";

    /// <summary>How many bytes of claims are kept in memory unless told otherwise: about 100,000 claims.</summary>
    public const long DefaultClaimCacheBytes = 128 * 1024 * 1024;

    /// <summary>Opens the store in a folder. Nothing is created before <see cref="IStorageProbe.PrepareAsync"/>.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <param name="time">The clock; the system's when null.</param>
    /// <param name="claimCacheBytes">About how many bytes of claims to keep in memory once they have been read; 0 for none.</param>
    public static Stores Open(string folder, TimeProvider? time = null, long claimCacheBytes = DefaultClaimCacheBytes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var full = Path.GetFullPath(folder);
        var database = new EmbeddedDatabase(Path.Combine(full, DatabaseFileName));
        var content = new FolderContent(Path.Combine(full, ContentFolderName), time ?? TimeProvider.System);
        return RowStores.Compose(name => new EmbeddedTable(database, name), new RowPerGeneration(), claimCacheBytes, content, new EmbeddedProbe(database, content));
    }
}
