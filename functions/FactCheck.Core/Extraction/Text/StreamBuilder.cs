using FactCheck.Core.Extraction.Languages;

namespace FactCheck.Core.Extraction.Text;

/// <summary>Makes the stream of a text: tokens, sentences, and the phrases of the lexicon.</summary>
internal static class StreamBuilder
{
    public static TokenStream Build(string text, LanguagePack language, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var tokens = Tokenizer.Tokenize(text, language.Vocabulary, cancellationToken);
        foreach (ref var token in tokens.AsSpan())
        {
            if (token.Has(TokenFlags.AllCapitals) && language.Acronyms.TryGetValue(token.Word, out var acronym))
            {
                token = token with { Word = acronym };
            }
        }

        var sentences = SentenceSplitter.Split(text, tokens, language);
        var phrases = new ushort[tokens.Count];
        foreach (var sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var range = tokens.AsSpan(0, sentence.Tokens.End);
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                phrases[i] = language.Phrases.Match(range, i);
            }
        }

        return new TokenStream(text, tokens, sentences, phrases, language);
    }
}
