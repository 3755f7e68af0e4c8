using System.Globalization;
using FactCheck.Core.Extraction.Languages;

namespace FactCheck.Core.Extraction.Text;

/// <summary>Cuts a text into tokens in one pass.</summary>
internal static class Tokenizer
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Cuts a text. The array behind the result may be longer than it: trimming it would hold it twice.</summary>
    public static ArraySegment<Token> Tokenize(string text, Vocabulary vocabulary, CancellationToken cancellationToken)
    {
        var tokens = new Token[Expected(text.Length)];
        var count = 0;
        var flags = TokenFlags.SpaceBefore | TokenFlags.ParagraphBefore | TokenFlags.LineBefore;
        var position = 0;
        while (position < text.Length)
        {
            var c = text[position];
            if (IsSpace(c))
            {
                flags |= TokenFlags.SpaceBefore;
                if (c == '\n')
                {
                    flags |= flags.HasFlag(TokenFlags.LineBefore) ? TokenFlags.ParagraphBefore : TokenFlags.LineBefore;
                }

                position++;
                continue;
            }

            if ((count & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var end = EndOfToken(text, position, out var kind);
            var word = text.AsSpan(position, end - position);
            if (kind == TokenKind.Word)
            {
                flags |= CapitalsOf(word);
            }

            if (count == tokens.Length)
            {
                Array.Resize(ref tokens, count + (count / 2));
            }

            tokens[count++] = new Token(position, end, vocabulary.Find(word), kind, flags);
            flags = TokenFlags.None;
            position = end;
        }

        return new ArraySegment<Token>(tokens, 0, count);
    }

    /// <summary>More tokens than running text of a length has, as a rule.</summary>
    private static int Expected(int characters) => (int)(characters * 2L / 9) + 8;

    private static int EndOfToken(string text, int start, out TokenKind kind)
    {
        var c = text[start];
        if (char.IsAsciiDigit(c))
        {
            kind = TokenKind.Number;
            return EndOfNumber(text, start);
        }

        if (IsLetter(c))
        {
            kind = TokenKind.Word;
            return EndOfWord(text, start);
        }

        if (IsApostrophe(c) && start > 0 && IsLetter(text[start - 1]) && start + 1 < text.Length && text[start + 1] is 's' or 'S'
            && (start + 2 == text.Length || !IsLetter(text[start + 2])))
        {
            kind = TokenKind.Word;
            return start + 2;
        }

        kind = TokenKind.Punctuation;
        return start + (char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1);
    }

    private static int EndOfNumber(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            else if (IsGrouping(text[end]) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        if (end < text.Length && text[end] == '.' && EndOfInitials(text, start) is var initials && initials > end + 1)
        {
            return initials;
        }

        while (end < text.Length)
        {
            if (IsLetter(text[end]) || text[end] == SoftHyphen)
            {
                end++;
            }
            else if (IsApostrophe(text[end]) && end + 1 < text.Length && IsLetter(text[end + 1]) && !IsPossessive(text, end))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>"U.S.", "p.m.": single letters, each with its full stop.</summary>
    private static int EndOfInitials(string text, int start)
    {
        var end = start;
        while (end + 1 < text.Length && IsLetter(text[end]) && text[end + 1] == '.')
        {
            end += 2;
        }

        return end < text.Length && IsLetter(text[end]) ? Math.Max(start + 1, end - 2) : end;
    }

    private static bool IsPossessive(string text, int apostrophe) =>
        text[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 == text.Length || !IsLetter(text[apostrophe + 2]));

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u200E' or '\u200F';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '`';

    private static bool IsGrouping(char c) => c is ',' or '.' or '\u00A0' or '\u2009' or '\u202F';

    private static bool IsLetter(char c) =>
        char.IsAsciiLetter(c) || (c > 127 && (char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));

    private static TokenFlags CapitalsOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
        {
            return TokenFlags.None;
        }

        return word.Length > 1 && word.IndexOfAnyInRange('a', 'z') < 0 && char.IsUpper(word[^1])
            ? TokenFlags.Capital | TokenFlags.AllCapitals
            : TokenFlags.Capital;
    }
}
