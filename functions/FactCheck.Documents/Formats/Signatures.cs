using System.Buffers;

namespace FactCheck.Documents.Formats;

/// <summary>How the first bytes of a file give its format away.</summary>
internal static class Signatures
{
    /// <summary>Readers of PDF accept its mark within the first kilobyte.</summary>
    private const int PdfMarkWithin = 1024;

    private static readonly SearchValues<string> HtmlOpenings = SearchValues.Create(
        ["<!doctype html", "<html", "<head", "<body", "<title", "<meta ", "<article", "<main", "<div", "<p>"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly (string Name, byte[] Mark)[] Foreign =
    [
        ("a ZIP archive", "PK\x3\x4"u8.ToArray()),
        ("an empty ZIP archive", "PK\x5\x6"u8.ToArray()),
        ("an old or an encrypted Office file", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ("RTF", "{\\rtf"u8.ToArray()),
        ("a PNG picture", [0x89, .. "PNG"u8]),
        ("a JPEG picture", [0xFF, 0xD8, 0xFF]),
        ("a GIF picture", "GIF8"u8.ToArray()),
        ("a TIFF picture", "II*\0"u8.ToArray()),
        ("a RIFF file", "RIFF"u8.ToArray()),
        ("a gzip archive", [0x1F, 0x8B, 0x08]),
        ("a 7z archive", [.. "7z"u8, 0xBC, 0xAF]),
        ("a RAR archive", "Rar!"u8.ToArray()),
        ("a program", [0x7F, .. "ELF"u8]),
        ("PostScript", "%!PS"u8.ToArray()),
    ];

    public static bool IsPdf(ReadOnlySpan<byte> content) => Head(content, PdfMarkWithin).IndexOf("%PDF-"u8) >= 0;

    public static bool IsWord(ReadOnlySpan<byte> content) =>
        content.StartsWith("PK\x3\x4"u8) && content.IndexOf("word/"u8) >= 0;

    public static bool IsOfficeBinary(ReadOnlySpan<byte> content) => content.StartsWith(Foreign[2].Mark);

    public static bool IsHtml(ReadOnlySpan<byte> content)
    {
        var start = TextStart(content);
        while (start.StartsWith("<!--", StringComparison.Ordinal) || start.StartsWith("<?xml", StringComparison.Ordinal))
        {
            var end = start.IndexOf('>');
            start = end < 0 ? [] : start[(end + 1)..].TrimStart();
        }

        return start.IndexOfAny(HtmlOpenings) == 0;
    }

    public static bool IsXml(ReadOnlySpan<byte> content) => TextStart(content).StartsWith("<?xml", StringComparison.Ordinal);

    public static bool IsJson(ReadOnlySpan<byte> content)
    {
        var start = TextStart(content);
        return start.StartsWith('{') && start[1..].TrimStart() is ['"' or '}', ..];
    }

    public static string? ForeignName(ReadOnlySpan<byte> content)
    {
        foreach (var (name, mark) in Foreign)
        {
            if (content.StartsWith(mark))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The ASCII characters of the first kilobyte, whatever their width and byte-order mark.</summary>
    private static ReadOnlySpan<char> TextStart(ReadOnlySpan<byte> content)
    {
        var head = Head(content, 1024);
        var ascii = new char[head.Length];
        var length = 0;
        foreach (var unit in head)
        {
            if (unit is > 0 and < 0x80)
            {
                ascii[length++] = (char)unit;
            }
        }

        return ascii.AsSpan(0, length).TrimStart();
    }

    private static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> content, int length) => content[..Math.Min(length, content.Length)];
}
