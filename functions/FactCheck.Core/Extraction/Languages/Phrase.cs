using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>One phrase of an entry, as the words of a text may begin with it.</summary>
/// <param name="Length">How many words it has.</param>
/// <param name="Entry">The entry.</param>
/// <param name="IsName">Whether the entry is a name.</param>
internal readonly record struct Phrase(int Length, LexiconEntry Entry, bool IsName)
{
    /// <summary>Whether the capitals allow it: the last word of a name has one, or the first of several.</summary>
    public bool Fits(ReadOnlySpan<Token> tokens, int first) =>
        !IsName || tokens[first + Length - 1].Has(TokenFlags.Capital) || (Length > 1 && tokens[first].Has(TokenFlags.Capital));
}
