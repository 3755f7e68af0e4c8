using System.Text;
using FactCheck.Documents.Formats;
using UtfUnknown;

namespace FactCheck.Documents.Encodings;

/// <summary>
/// Bytes to text, exactly or not at all. A byte-order mark decides and is left out; then UTF-16 by its pattern; then UTF-8 where the
/// bytes are valid UTF-8; then the declared charset; then detection.
/// </summary>
internal static class TextDecoder
{
    private const float LeastConfidence = 0.5f;

    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UTF32Encoding(bigEndian: false, byteOrderMark: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    /// <exception cref="RefusedException">No encoding decodes the bytes.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return StrictDecoding.Decode(encoding, bytes[encoding.Preamble.Length..])
                    ?? throw Unreadable($"The file is marked as {encoding.WebName} but is not valid in it.");
            }
        }

        if (Utf16Pattern.Decode(bytes) is { } wide)
        {
            return wide;
        }

        if (bytes.Contains((byte)0))
        {
            throw Unreadable("The file has NUL bytes: it is not text, or in an encoding that is not known here.");
        }

        var text = (IsShiftedAscii(bytes) ? Declared(bytes, charset) : null)
            ?? StrictDecoding.Decode(Encoding.UTF8, bytes)
            ?? Declared(bytes, charset)
            ?? Detected(bytes)
            ?? throw Unreadable("The file is in no encoding that could be recognised.");
        return UnicodeFaults.HasStrangeControls(text)
            ? throw Unreadable("The file has control characters: it is not text, or in an encoding that is not known here.")
            : text;
    }

    private static string? Declared(ReadOnlySpan<byte> bytes, string? charset) =>
        StrictDecoding.Find(charset) is { } encoding ? Plausible(encoding, bytes) : null;

    private static string? Detected(ReadOnlySpan<byte> bytes)
    {
        foreach (var candidate in CharsetDetector.DetectFromBytes(bytes.ToArray()).Details ?? [])
        {
            if (candidate.Confidence >= LeastConfidence
                && StrictDecoding.Find(candidate.EncodingName) is { } encoding
                && Plausible(encoding, bytes) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static string? Plausible(Encoding encoding, ReadOnlySpan<byte> bytes) =>
        StrictDecoding.Decode(encoding, bytes) is { } text && !UnicodeFaults.HasStrangeControls(text) ? text : null;

    /// <summary>Whether bytes that are all ASCII shift between character sets, as ISO 2022 does.</summary>
    private static bool IsShiftedAscii(ReadOnlySpan<byte> bytes) => bytes.Contains((byte)0x1B);

    private static RefusedException Unreadable(string reason) => new(Refuse.Unreadable(reason));
}
