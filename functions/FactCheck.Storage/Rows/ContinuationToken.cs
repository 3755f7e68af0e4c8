using System.Buffers.Text;
using System.Text;
using FactCheck.Core.Ingestion;

namespace FactCheck.Storage.Rows;

/// <summary>The key that a part of a listing ended at, with the listing it belongs to, opaque to callers.</summary>
internal static class ContinuationToken
{
    private const char Separator = '\n';

    /// <summary>The token behind a key of a listing.</summary>
    public static string Create(string listing, string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{listing}{Separator}{key}"));

    /// <summary>The key that a token stands for.</summary>
    /// <exception cref="InvalidContinuationException">No token of this listing.</exception>
    public static string Read(string listing, string token)
    {
        if (!Base64Url.IsValid(token))
        {
            throw new InvalidContinuationException();
        }

        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token));
        var split = text.IndexOf(Separator, StringComparison.Ordinal);
        return split > 0 && string.Equals(text[..split], listing, StringComparison.Ordinal) && IsKey(text.AsSpan(split + 1))
            ? text[(split + 1)..]
            : throw new InvalidContinuationException();
    }

    private static bool IsKey(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-' or '!' or '|'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
