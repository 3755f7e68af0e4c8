using FactCheck.Core.Extraction.Languages;

namespace FactCheck.Core.Extraction.Text;

/// <summary>Makes the stream of a text: tokens, sentences, and the phrases of the lexicon.</summary>
internal static class StreamBuilder
{
    public static TokenStream Build(string text, LanguagePack language, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var tokens = Tokenizer.Tokenize(text, language.Vocabulary, cancellationToken);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Has(TokenFlags.AllCapitals) && language.Acronyms.TryGetValue(tokens[i].Word, out var acronym))
            {
                tokens[i] = tokens[i] with { Word = acronym };
            }
        }

        var sentences = SentenceSplitter.Split(text, tokens, language);
        var marks = new List<Mark>(tokens.Length);
        var firstMark = new int[tokens.Length + 1];
        foreach (var sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                firstMark[i] = marks.Count;
                if (tokens[i].Word != 0)
                {
                    language.Phrases.Match(tokens, i, sentence.Tokens.End, marks);
                }
            }
        }

        firstMark[tokens.Length] = marks.Count;
        return new TokenStream(text, tokens, sentences, [.. marks], firstMark, language);
    }
}
