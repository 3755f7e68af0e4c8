using System.Diagnostics.CodeAnalysis;
using FactCheck.Core.Extraction.Languages;

namespace FactCheck.Core.Extraction.Text;

/// <summary>The phrases that begin at one token, the longest first. Names in small letters are left out.</summary>
/// <param name="phrases">What the phrase table holds for the words from the token on.</param>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="first">The token.</param>
internal readonly ref struct MarkSequence(ReadOnlySpan<Phrase> phrases, ReadOnlySpan<Token> tokens, int first)
{
    private readonly ReadOnlySpan<Phrase> _phrases = phrases;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public Enumerator GetEnumerator() => new(_phrases, _tokens, first);

    /// <summary>Goes through the phrases.</summary>
    internal ref struct Enumerator(ReadOnlySpan<Phrase> phrases, ReadOnlySpan<Token> tokens, int first)
    {
        private readonly ReadOnlySpan<Phrase> _phrases = phrases;
        private readonly ReadOnlySpan<Token> _tokens = tokens;
        private int _next;
        private Mark _current;

        [UnscopedRef]
        public readonly ref readonly Mark Current => ref _current;

        public bool MoveNext()
        {
            while (_next < _phrases.Length)
            {
                ref readonly var phrase = ref _phrases[_next++];
                if (phrase.Fits(_tokens, first))
                {
                    _current = new Mark(new TokenRange(first, first + phrase.Length), phrase.Entry);
                    return true;
                }
            }

            return false;
        }
    }
}
