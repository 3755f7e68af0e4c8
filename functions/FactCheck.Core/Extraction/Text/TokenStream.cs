using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;

namespace FactCheck.Core.Extraction.Text;

/// <summary>
/// A text cut into tokens and sentences, with the phrases of the lexicon marked. Made once, then only read: every stage
/// looks at the same stream.
/// </summary>
internal sealed class TokenStream
{
    private readonly Token[] _tokens;
    private readonly Mark[] _marks;
    private readonly int[] _firstMark;
    private readonly WordClass[] _classes;
    private readonly Lazy<HashSet<int>> _words;

    public TokenStream(string text, Token[] tokens, Sentence[] sentences, Mark[] marks, int[] firstMark, LanguagePack language)
    {
        Text = text;
        _tokens = tokens;
        Sentences = sentences;
        _marks = marks;
        _firstMark = firstMark;
        _classes = language.Classes;
        Language = language;
        _words = new(() => [.. _tokens.Select(token => token.Word)]);
    }

    public string Text { get; }

    public LanguagePack Language { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public int Count => _tokens.Length;

    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The grammatical classes of a token; none outside the text.</summary>
    public WordClass ClassOf(int index) => (uint)index < (uint)_tokens.Length ? _classes[_tokens[index].Word] : WordClass.None;

    public bool Is(int index, WordClass wanted) => (ClassOf(index) & wanted) != WordClass.None;

    /// <summary>Whether the last letters of a word tell so much of it.</summary>
    public bool Ends(int index, Ending ending) => IsWord(index) && Language.Endings.Is(SpanOf(index), ending);

    /// <summary>Whether a token is this one punctuation mark.</summary>
    public bool IsMark(int index, char mark) =>
        (uint)index < (uint)_tokens.Length && _tokens[index].Kind == TokenKind.Punctuation && Text[_tokens[index].Start] == mark;

    public bool IsPunctuation(int index) => (uint)index < (uint)_tokens.Length && _tokens[index].Kind == TokenKind.Punctuation;

    public bool IsWord(int index) => (uint)index < (uint)_tokens.Length && _tokens[index].Kind == TokenKind.Word;

    public bool IsCapital(int index) => IsWord(index) && _tokens[index].Has(TokenFlags.Capital);

    public bool IsQuote(int index) => IsPunctuation(index) && Quotation.IsMark(Text[_tokens[index].Start]);

    public bool IsDash(int index) =>
        IsPunctuation(index) && (Text[_tokens[index].Start] is '—' or '–' || (IsMark(index, '-') && (IsMark(index + 1, '-') || IsMark(index - 1, '-') || IsSpaced(index))));

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsGlued(int index) => (uint)index < (uint)_tokens.Length && !_tokens[index].Has(TokenFlags.SpaceBefore);

    /// <summary>The phrases of the lexicon that begin at a token.</summary>
    public ReadOnlySpan<Mark> MarksAt(int index) =>
        (uint)index < (uint)_tokens.Length ? _marks.AsSpan(_firstMark[index].._firstMark[index + 1]) : default;

    /// <summary>The longest phrase of one kind that begins at a token.</summary>
    public bool TryMark<T>(int index, out TokenRange range, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? entry)
        where T : LexiconEntry
    {
        foreach (ref readonly var mark in MarksAt(index))
        {
            if (mark.Entry is T found)
            {
                (range, entry) = (mark.Tokens, found);
                return true;
            }
        }

        (range, entry) = (default, null);
        return false;
    }

    /// <summary>The longest phrase of one kind that ends just before a token.</summary>
    public bool TryMarkBefore<T>(int end, int notBefore, out TokenRange range, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? entry)
        where T : LexiconEntry
    {
        for (var first = Math.Max(notBefore, end - LanguagePack.LongestPhrase); first < end; first++)
        {
            foreach (ref readonly var mark in MarksAt(first))
            {
                if (mark.Tokens.End == end && mark.Entry is T found)
                {
                    (range, entry) = (mark.Tokens, found);
                    return true;
                }
            }
        }

        (range, entry) = (default, null);
        return false;
    }

    public ReadOnlySpan<char> SpanOf(int index) => Text.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start);

    /// <summary>Whether any of some words of the vocabulary stands anywhere in the text.</summary>
    public bool Mentions(IEnumerable<int> words) => words.Any(_words.Value.Contains);

    /// <summary>Where tokens stand in the text; empty at 0 for an empty range.</summary>
    public TextSpan Locate(TokenRange range) => range.IsEmpty ? default : new(_tokens[range.First].Start, _tokens[range.End - 1].End);

    public string Words(TokenRange range) => range.IsEmpty ? string.Empty : Text[_tokens[range.First].Start.._tokens[range.End - 1].End];

    private bool IsSpaced(int index) => _tokens[index].Has(TokenFlags.SpaceBefore) && index + 1 < _tokens.Length && _tokens[index + 1].Has(TokenFlags.SpaceBefore);
}
