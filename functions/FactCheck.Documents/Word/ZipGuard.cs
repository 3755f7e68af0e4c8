using System.IO.Compression;
using FactCheck.Documents.Formats;

namespace FactCheck.Documents.Word;

/// <summary>
/// Unpacks an archive once into nothing, counting, so that a zip bomb is found before a parser holds it. Sizes stated in the archive are
/// not believed.
/// </summary>
internal static class ZipGuard
{
    private const long MostExpandedBytes = 256L * 1024 * 1024;
    private const int MostEntries = 10_000;

    /// <exception cref="RefusedException">The archive is broken, or expands beyond measure.</exception>
    public static void Check(ReadRequest request)
    {
        try
        {
            using var archive = new ZipArchive(request.OpenContent(), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries)
            {
                throw Bomb();
            }

            Expand(archive, request.CancellationToken);
        }
        catch (InvalidDataException broken)
        {
            throw new RefusedException(Refuse.Unreadable("The DOCX file is broken or cut off: its archive cannot be unpacked."), broken);
        }
    }

    private static void Expand(ZipArchive archive, CancellationToken cancellationToken)
    {
        var total = 0L;
        var buffer = new byte[64 * 1024];
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                cancellationToken.ThrowIfCancellationRequested();
                total += read;
                if (total > MostExpandedBytes)
                {
                    throw Bomb();
                }
            }
        }
    }

    private static RefusedException Bomb() => new(Refuse.Unreadable("The DOCX file expands beyond 256 MB or 10,000 parts."));
}
