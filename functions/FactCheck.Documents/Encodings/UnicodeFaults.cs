using System.Globalization;

namespace FactCheck.Documents.Encodings;

/// <summary>What makes a string no text: NUL characters, and halves of surrogate pairs.</summary>
internal static class UnicodeFaults
{
    /// <returns>A sentence naming the first fault; null when there is none.</returns>
    public static string? Find(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\0')
            {
                return string.Create(CultureInfo.InvariantCulture, $"The text has a NUL character at offset {index}.");
            }

            if (char.IsSurrogate(text[index]))
            {
                if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
                {
                    return string.Create(CultureInfo.InvariantCulture, $"The text has half of a surrogate pair at offset {index}.");
                }

                index++;
            }
        }

        return null;
    }

    /// <summary>Whether text decoded from bytes has control characters that no text has: a sign of a wrong encoding.</summary>
    public static bool HasStrangeControls(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is (< ' ' and not ('\t' or '\n' or '\v' or '\f' or '\r' or '\x1A' or '\x1B')) or '\x7F'
                or (>= '\x80' and <= '\x9F' and not '\x85'))
            {
                return true;
            }
        }

        return false;
    }
}
