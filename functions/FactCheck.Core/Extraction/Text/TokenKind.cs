namespace FactCheck.Core.Extraction.Text;

internal enum TokenKind : byte
{
    Word,
    Number,
    Punctuation,
}
