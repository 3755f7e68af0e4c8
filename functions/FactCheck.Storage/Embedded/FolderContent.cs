using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Embedded;

/// <summary>
/// Bytes and texts as files: case, document, and the number of the life. A file appears under its name only when all of it is
/// on the disk.
/// </summary>
internal sealed class FolderContent(string folder, TimeProvider time) : IContentStore
{
    /// <summary>Where files are until they are whole; no case can be called so.</summary>
    private const string UnfinishedFolderName = ".unfinished";

    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    private readonly string _unfinished = Path.Combine(folder, UnfinishedFolderName);

    /// <summary>Creates what is missing, and removes what processes that were killed have left unfinished.</summary>
    public void Prepare()
    {
        var limit = time.GetUtcNow().UtcDateTime - Abandoned;
        foreach (var file in Directory.CreateDirectory(_unfinished).EnumerateFiles().Where(file => file.LastWriteTimeUtc < limit))
        {
            file.Delete();
        }
    }

    /// <summary>Whether the folder is there.</summary>
    public bool Exists => Directory.Exists(folder);

    public async Task<bool> WriteAsync(SourceDocument document, ContentKind kind, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var target = PathOf(document, kind);
        if (File.Exists(target))
        {
            return false;
        }

        Directory.CreateDirectory(FolderOf(document));
        var unfinished = Path.Combine(_unfinished, Guid.NewGuid().ToString("N"));
        try
        {
            await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true))
            {
                await file.WriteAsync(content, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, target, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(target))
        {
            return false;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public Task<Stream?> OpenAsync(SourceDocument document, ContentKind kind, CancellationToken cancellationToken)
    {
        try
        {
            var file = new FileStream(PathOf(document, kind), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 4096, useAsync: true);
            return Task.FromResult<Stream?>(file);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public Task DeleteAsync(SourceDocument document, CancellationToken cancellationToken)
    {
        if (Directory.Exists(FolderOf(document)))
        {
            File.Delete(PathOf(document, ContentKind.Text));
            File.Delete(PathOf(document, ContentKind.Original));
        }

        return Task.CompletedTask;
    }

    public Task DeleteAllAsync(CaseId caseId, CancellationToken cancellationToken)
    {
        var target = Path.Combine(folder, caseId.Value);
        if (Directory.Exists(target))
        {
            Directory.Delete(target, recursive: true);
        }

        return Task.CompletedTask;
    }

    private string FolderOf(SourceDocument document) => Path.Combine(folder, document.CaseId.Value, document.Id.Value);

    private string PathOf(SourceDocument document, ContentKind kind) =>
        Path.Combine(FolderOf(document), $"{document.Revivals}-{(kind is ContentKind.Text ? "text.txt" : "original")}");
}
