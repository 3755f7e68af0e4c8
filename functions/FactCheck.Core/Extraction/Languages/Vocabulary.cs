namespace FactCheck.Core.Extraction.Languages;

/// <summary>Every word that a language's lexicon mentions, numbered from 1 in 16 bits. Case, soft hyphens and kinds of apostrophe do not matter.</summary>
internal sealed class Vocabulary
{
    /// <summary>Marks a word that counts only in capitals; no text holds it.</summary>
    public const char InCapitals = '\u0001';

    private const int LongestWord = 40;

    private readonly Dictionary<string, ushort> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public Vocabulary() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _words.Count;

    /// <summary>The number of a word; 0 when the lexicon does not mention it.</summary>
    public ushort Find(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        return TryFold(word, folded, out var length) && _lookup.TryGetValue(folded[..length], out var number) ? number : (ushort)0;
    }

    /// <summary>The number of a word, given now when it is new.</summary>
    public ushort Add(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        if (!TryFold(word, folded, out var length))
        {
            throw new LexiconException($"'{word}' is longer than {LongestWord} letters.");
        }

        if (!_lookup.TryGetValue(folded[..length], out var number))
        {
            number = _words.Count < ushort.MaxValue ? (ushort)(_words.Count + 1) : throw new LexiconException($"A language knows at most {ushort.MaxValue} words.");
            _words.Add(folded[..length].ToString(), number);
        }

        return number;
    }

    private static bool TryFold(ReadOnlySpan<char> word, Span<char> folded, out int length)
    {
        length = 0;
        foreach (var c in word)
        {
            if (c == '\u00AD')
            {
                continue;
            }

            if (length == folded.Length)
            {
                return false;
            }

            folded[length++] = c is '’' or 'ʼ' or '`' ? '\'' : char.ToLowerInvariant(c);
        }

        return true;
    }
}
