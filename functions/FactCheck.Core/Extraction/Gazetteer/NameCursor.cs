namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>
/// Reads a name word by word and keeps a running 64-bit FNV-1a key of what it read, so that the key of every
/// prefix is known at no further cost. Names of the resource and names in text go through the same cursor.
/// </summary>
internal ref struct NameCursor(ReadOnlySpan<char> text, int start)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int MaxWordLength = 48;
    private const int MaxGap = 3;

    private readonly ReadOnlySpan<char> _text = text;
    private bool _atPossessive;

    /// <summary>The key of the words read so far.</summary>
    public ulong Key { get; private set; } = Offset;

    /// <summary>Where the word read last begins.</summary>
    public int WordStart { get; private set; } = start;

    /// <summary>Where the word read last ends.</summary>
    public int End { get; private set; } = start;

    /// <summary>How many words were read.</summary>
    public int Words { get; private set; }

    /// <summary>Whether the word read last hangs on a hyphen.</summary>
    public bool AfterHyphen { get; private set; }

    /// <summary>
    /// Reads one more word; false at the end of the phrase. A possessive is read twice: without its ending
    /// ("St. John") and with it ("St. John's").
    /// </summary>
    public bool Read()
    {
        var position = End;
        if (_atPossessive)
        {
            position++;
        }
        else
        {
            if (Words > 0)
            {
                position = NextWord(End);
                if (position < 0)
                {
                    return false;
                }

                AfterHyphen = Dashes.IsHyphen(_text[position - 1]);
                Mix(' ');
            }

            WordStart = position;
        }

        return ReadLetters(position);
    }

    private bool ReadLetters(int position)
    {
        var resumed = _atPossessive;
        _atPossessive = false;
        var run = 0;
        var read = 0;
        var dotted = false;
        for (; position < _text.Length; position++)
        {
            var folded = NameFolding.Fold(_text[position]);
            if (folded > NameFolding.Skip)
            {
                Mix((char)folded);
                if (folded > char.MaxValue)
                {
                    Mix((char)(folded >> 16));
                }

                run++;
                if (++read > MaxWordLength)
                {
                    return false;
                }
            }
            else if (folded == NameFolding.Skip)
            {
                if (!NameFolding.IsApostrophe(_text[position]))
                {
                    continue;
                }

                if (!IsLetterAt(position + 1))
                {
                    break;
                }

                if (!resumed && read > 0 && IsPossessive(position))
                {
                    _atPossessive = true;
                    break;
                }
            }
            else if (_text[position] == '.' && run == 1 && (IsLetterAt(position + 1) || dotted))
            {
                dotted = true;
                run = 0;
            }
            else
            {
                break;
            }
        }

        End = position;
        Words++;
        return read > 0;
    }

    /// <summary>Where the next word of the phrase begins, or -1 when the phrase ends here.</summary>
    private readonly int NextWord(int position)
    {
        if (position < _text.Length && Dashes.IsHyphen(_text[position]))
        {
            return IsLetterAt(position + 1) ? position + 1 : -1;
        }

        var abbreviated = position < _text.Length && _text[position] == '.' && position - WordStart <= MaxGap;
        var next = abbreviated ? position + 1 : position;
        var first = next;
        var lines = 0;
        while (next < _text.Length && next - first < MaxGap && char.IsWhiteSpace(_text[next]))
        {
            lines += _text[next] == '\n' ? 1 : 0;
            next++;
        }

        return next > first && lines < 2 && IsLetterAt(next) ? next : -1;
    }

    private readonly bool IsLetterAt(int position) =>
        position < _text.Length && NameFolding.IsLetter(_text[position]);

    private readonly bool IsPossessive(int apostrophe) =>
        _text[apostrophe + 1] is 's' or 'S' && !IsLetterAt(apostrophe + 2);

    private void Mix(char c) => Key = (Key ^ c) * Prime;
}
