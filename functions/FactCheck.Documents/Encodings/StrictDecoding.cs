using System.Text;

namespace FactCheck.Documents.Encodings;

/// <summary>Decoding that fails on the first byte that does not belong, in place of putting a replacement character.</summary>
internal static class StrictDecoding
{
    /// <summary>Encodings by the names that the web uses for them; null when there is none of that name.</summary>
    public static Encoding? Find(string? name)
    {
        var label = name?.Trim().ToLowerInvariant() switch
        {
            null or "" or "utf-7" => null,
            "utf8" => "utf-8",
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            "cp1251" => "windows-1251",
            "cp1252" => "windows-1252",
            var other => other,
        };
        return label is null ? null : CodePages(label) ?? Framework(label);
    }

    /// <returns>The text; null when the bytes are not in this encoding.</returns>
    public static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? CodePages(string label) => CodePagesEncodingProvider.Instance.GetEncoding(label);

    private static Encoding? Framework(string label)
    {
        try
        {
            return Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
