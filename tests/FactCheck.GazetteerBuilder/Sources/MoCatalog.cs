using System.Buffers.Binary;
using System.Text;

namespace FactCheck.GazetteerBuilder.Sources;

/// <summary>Reads compiled gettext catalogues (GNU .mo, little endian, UTF-8).</summary>
internal static class MoCatalog
{
    private const uint Magic = 0x950412DE;
    private const char ContextEnd = '\u0004';

    /// <summary>Translations by original text, without its context; empty when the file does not exist.</summary>
    public static IReadOnlyDictionary<string, string> Read(string path)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return entries;
        }

        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        if (Number(bytes, 0) != Magic)
        {
            throw new InvalidDataException($"{path} is not a little-endian gettext catalogue.");
        }

        var count = (int)Number(bytes, 8);
        var originals = (int)Number(bytes, 12);
        var translations = (int)Number(bytes, 16);
        for (var i = 0; i < count; i++)
        {
            var original = Text(bytes, originals + (8 * i));
            entries[original[(original.IndexOf(ContextEnd, StringComparison.Ordinal) + 1)..]] = Text(bytes, translations + (8 * i));
        }

        entries.Remove(string.Empty);
        return entries;
    }

    private static string Text(ReadOnlySpan<byte> bytes, int descriptor) =>
        Encoding.UTF8.GetString(bytes.Slice((int)Number(bytes, descriptor + 4), (int)Number(bytes, descriptor)));

    private static uint Number(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]);
}
