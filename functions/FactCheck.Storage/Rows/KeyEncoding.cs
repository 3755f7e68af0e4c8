using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Storage.Rows;

/// <summary>
/// Turns any text into a key that every store accepts and sorts alike: ASCII letters, digits, <c>.</c>, <c>_</c> and <c>-</c>
/// stand for themselves, every other byte of its UTF-8 is <c>!</c> and two hexadecimal digits. What would grow too long is cut
/// and ends in the hash of the whole.
/// </summary>
internal static class KeyEncoding
{
    /// <summary>The longest key; Azure allows 512 characters.</summary>
    public const int MaximumLength = 400;

    private const string Hex = "0123456789abcdef";

    /// <summary>The key of a text.</summary>
    public static string Encode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var key = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
        {
            if (char.IsAsciiLetterOrDigit((char)value) || value is (byte)'.' or (byte)'_' or (byte)'-')
            {
                key.Append((char)value);
            }
            else
            {
                key.Append('!').Append(Hex[value >> 4]).Append(Hex[value & 15]);
            }
        }

        if (key.Length > MaximumLength)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            key.Length = MaximumLength - hash.Length - 2;
            key.Append("!!").Append(hash);
        }

        return key.ToString();
    }
}
