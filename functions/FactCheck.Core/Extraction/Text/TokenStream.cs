using System.Collections.Immutable;
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
    private readonly ushort[] _phrases;
    private readonly WordClass[] _classes;
    private bool[]? _words;

    /// <summary>Puts the parts together.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens; they begin their array.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="phrases">For each token, the number in the phrase table of the phrases that begin at it.</param>
    /// <param name="language">The language.</param>
    public TokenStream(string text, ArraySegment<Token> tokens, IReadOnlyList<Sentence> sentences, ushort[] phrases, LanguagePack language)
    {
        Text = text;
        _tokens = tokens.Array!;
        Count = tokens.Count;
        Sentences = sentences;
        _phrases = phrases;
        _classes = language.Classes;
        Language = language;
    }

    public string Text { get; }

    public LanguagePack Language { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public int Count { get; }

    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The grammatical classes of a token; none outside the text.</summary>
    public WordClass ClassOf(int index) => (uint)index < (uint)Count ? _classes[_tokens[index].Word] : WordClass.None;

    public bool Is(int index, WordClass wanted) => (ClassOf(index) & wanted) != WordClass.None;

    /// <summary>Whether the last letters of a word tell so much of it.</summary>
    public bool Ends(int index, Ending ending) => IsWord(index) && Language.Endings.Is(SpanOf(index), ending);

    /// <summary>Whether a token is this one punctuation mark.</summary>
    public bool IsMark(int index, char mark) =>
        (uint)index < (uint)Count && _tokens[index].Kind == TokenKind.Punctuation && Text[_tokens[index].Start] == mark;

    public bool IsPunctuation(int index) => (uint)index < (uint)Count && _tokens[index].Kind == TokenKind.Punctuation;

    public bool IsWord(int index) => (uint)index < (uint)Count && _tokens[index].Kind == TokenKind.Word;

    public bool IsCapital(int index) => IsWord(index) && _tokens[index].Has(TokenFlags.Capital);

    public bool IsQuote(int index) => IsPunctuation(index) && Quotation.IsMark(Text[_tokens[index].Start]);

    public bool IsDash(int index) =>
        IsPunctuation(index) && (Text[_tokens[index].Start] is '—' or '–' || (IsMark(index, '-') && (IsMark(index + 1, '-') || IsMark(index - 1, '-') || IsSpaced(index))));

    /// <summary>Whether a token is a hyphen that ties the words on both sides: "rebel-held".</summary>
    public bool IsHyphen(int index) => IsMark(index, '-') && IsGlued(index) && IsGlued(index + 1);

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsGlued(int index) => (uint)index < (uint)Count && !_tokens[index].Has(TokenFlags.SpaceBefore);

    /// <summary>The phrases of the lexicon that begin at a token.</summary>
    public MarkSequence MarksAt(int index) => new(PhrasesAt(index), _tokens, index);

    /// <summary>The longest phrase of one kind that begins at a token.</summary>
    public bool TryMark<T>(int index, out TokenRange range, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? entry)
        where T : LexiconEntry
    {
        foreach (ref readonly var phrase in PhrasesAt(index))
        {
            if (phrase.Entry is T found && phrase.Fits(_tokens, index))
            {
                (range, entry) = (new(index, index + phrase.Length), found);
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
            foreach (ref readonly var phrase in PhrasesAt(first))
            {
                if (first + phrase.Length == end && phrase.Entry is T found && phrase.Fits(_tokens, first))
                {
                    (range, entry) = (new(first, end), found);
                    return true;
                }
            }
        }

        (range, entry) = (default, null);
        return false;
    }

    public ReadOnlySpan<char> SpanOf(int index) => Text.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start);

    /// <summary>Whether any of some words of the vocabulary stands anywhere in the text.</summary>
    public bool Mentions(ImmutableArray<ushort> words)
    {
        _words ??= FindWords();
        foreach (var word in words)
        {
            if (_words[word])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where tokens stand in the text; empty at 0 for an empty range.</summary>
    public TextSpan Locate(TokenRange range) => range.IsEmpty ? default : new(_tokens[range.First].Start, _tokens[range.End - 1].End);

    public string Words(TokenRange range) => range.IsEmpty ? string.Empty : Text[_tokens[range.First].Start.._tokens[range.End - 1].End];

    private ReadOnlySpan<Phrase> PhrasesAt(int index) => (uint)index < (uint)_phrases.Length ? Language.Phrases.Of(_phrases[index]) : default;

    private bool[] FindWords()
    {
        var found = new bool[_classes.Length];
        foreach (ref readonly var token in _tokens.AsSpan(0, Count))
        {
            found[token.Word] = true;
        }

        return found;
    }

    private bool IsSpaced(int index) => _tokens[index].Has(TokenFlags.SpaceBefore) && index + 1 < Count && _tokens[index + 1].Has(TokenFlags.SpaceBefore);
}
