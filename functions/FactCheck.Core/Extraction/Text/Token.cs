namespace FactCheck.Core.Extraction.Text;

/// <summary>A word, a numeral in digits, or one punctuation mark. Twelve bytes, since a text has one for every five characters.</summary>
/// <param name="Start">Offset of its first code unit in the text.</param>
/// <param name="End">Offset after its last code unit.</param>
/// <param name="Word">Number of the word in the language's vocabulary; 0 when the language does not know it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Flags">How it stands.</param>
internal readonly record struct Token(int Start, int End, ushort Word, TokenKind Kind, TokenFlags Flags)
{
    public bool Has(TokenFlags flag) => (Flags & flag) != TokenFlags.None;
}
