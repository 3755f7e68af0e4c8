using FactCheck.Core.Ingestion.Ports;
using FactCheck.Storage.Rows;

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

    /// <summary>Opens the store in a folder. Nothing is created before <see cref="IStorageProbe.PrepareAsync"/>.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <param name="time">The clock; the system's when null.</param>
    public static Stores Open(string folder, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var full = Path.GetFullPath(folder);
        var database = new EmbeddedDatabase(Path.Combine(full, DatabaseFileName));
        var content = new FolderContent(Path.Combine(full, ContentFolderName), time ?? TimeProvider.System);
        return RowStores.Compose(name => new EmbeddedTable(database, name), content, new EmbeddedProbe(database, content));
    }
}
