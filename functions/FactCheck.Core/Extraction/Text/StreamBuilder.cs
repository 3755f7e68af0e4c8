using FactCheck.Core.Extraction.Languages;

namespace FactCheck.Core.Extraction.Text;

/// <summary>Makes the stream of a text: tokens, sentences, and the phrases of the lexicon.</summary>
internal static class StreamBuilder
{
    public static TokenStream Build(string text, LanguagePack language, CancellationToken cancellationToken)
    {
        var tokens = Tokenizer.Tokenize(text, language.Vocabulary, cancellationToken);
        var sentences = SentenceSplitter.Split(text, tokens, language);
        var marks = new List<Mark>(tokens.Length / 4);
        var firstMark = new int[tokens.Length + 1];
        for (var i = 0; i < tokens.Length; i++)
        {
            firstMark[i] = marks.Count;
            if (tokens[i].Word != 0)
            {
                language.Phrases.Match(tokens, i, marks);
            }

            if ((i & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        firstMark[tokens.Length] = marks.Count;
        return new TokenStream(text, tokens, sentences, [.. marks], firstMark, language);
    }
}
