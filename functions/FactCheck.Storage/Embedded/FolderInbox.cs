using System.Globalization;
using System.Runtime.CompilerServices;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Storage.Embedded;

/// <summary>
/// A folder as an inbox: <c>inbox/{case}/…</c>. Hidden files, links and files that are still being written (changed in the
/// last two seconds) are passed over.
/// </summary>
/// <param name="folder">The folder; it is created when missing.</param>
/// <param name="time">The clock.</param>
public sealed class FolderInbox(string folder, TimeProvider time) : IInbox
{
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);
    private static readonly Dictionary<string, string> NoMetadata = new(StringComparer.Ordinal);

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    /// <inheritdoc />
    public async IAsyncEnumerable<InboxItem> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var items = await Task.Run(() => new DirectoryInfo(folder).EnumerateFiles("*", Everything).Where(IsSettled).Select(Item).ToList(), cancellationToken);
        foreach (var item in items)
        {
            yield return item;
        }
    }

    /// <inheritdoc />
    public Task<Stream?> OpenAsync(InboxItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var file = new FileInfo(Path.Combine(folder, item.Name));
        try
        {
            return Task.FromResult<Stream?>(
                file.Exists && string.Equals(ETag(file), item.ETag, StringComparison.Ordinal)
                    ? new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 4096, useAsync: true)
                    : null);
        }
        catch (FileNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    private static string ETag(FileInfo file) => string.Create(CultureInfo.InvariantCulture, $"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}");

    private bool IsSettled(FileInfo file) => file.LastWriteTimeUtc <= time.GetUtcNow().UtcDateTime - Settling;

    private InboxItem Item(FileInfo file) =>
        new(Path.GetRelativePath(folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/'), ETag(file), file.Length, null, NoMetadata);
}
