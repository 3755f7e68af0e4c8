using FactCheck.Core.Extraction.Languages;

namespace FactCheck.Core.Extraction.Text;

/// <summary>A phrase of the lexicon found in the text.</summary>
/// <param name="Tokens">Where it stands.</param>
/// <param name="Entry">What the lexicon says about it.</param>
internal readonly record struct Mark(TokenRange Tokens, LexiconEntry Entry);
