using System.Globalization;
using System.Text;

namespace FactCheck.Documents.Encodings;

/// <summary>
/// Tells UTF-16 without a byte-order mark. In the right byte order every character is assigned, spaces or line ends occur, and the
/// characters stand in few blocks of 256; in the wrong order they are scattered.
/// </summary>
internal static class Utf16Pattern
{
    private const int SampleLength = 4096;

    /// <returns>The text; null when the bytes are not UTF-16.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0 || !bytes.Contains((byte)0))
        {
            return null;
        }

        var little = Candidate(new UnicodeEncoding(bigEndian: false, byteOrderMark: false), bytes);
        var big = Candidate(new UnicodeEncoding(bigEndian: true, byteOrderMark: false), bytes);
        return (little, big) switch
        {
            (null, null) => null,
            (not null, null) => little,
            (null, not null) => big,
            _ => BlocksOf(little) <= BlocksOf(big) ? little : big,
        };
    }

    private static string? Candidate(Encoding encoding, ReadOnlySpan<byte> bytes) =>
        StrictDecoding.Decode(encoding, bytes) is { } text && HasBreaks(text) && IsAssigned(text) ? text : null;

    private static bool HasBreaks(string text) => text.AsSpan().IndexOfAny(' ', '\n', '\u3000') >= 0;

    private static bool IsAssigned(string text)
    {
        if (UnicodeFaults.HasStrangeControls(text))
        {
            return false;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
            {
                return false;
            }
        }

        return true;
    }

    private static int BlocksOf(string text) => text.Take(SampleLength).Select(character => character >> 8).Distinct().Count();
}
