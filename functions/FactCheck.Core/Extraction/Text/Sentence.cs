namespace FactCheck.Core.Extraction.Text;

/// <summary>A sentence, a headline or a line of a list.</summary>
/// <param name="Index">Its place in the text, from 0.</param>
/// <param name="Tokens">Its tokens, the closing mark and quotation marks included.</param>
/// <param name="Paragraph">The paragraph it stands in, from 0.</param>
/// <param name="InQuotation">Whether a quotation opened before it is still open where it begins.</param>
internal readonly record struct Sentence(int Index, TokenRange Tokens, int Paragraph, bool InQuotation);
