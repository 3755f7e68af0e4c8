using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction;

/// <summary>Chooses the words that a claim quotes: qualifier, number, noun, and the word for the harm when it is near.</summary>
internal static class Spans
{
    private const int Near = 6;

    public static TokenRange Of(TokenStream stream, Count count, HarmLink link)
    {
        var span = new TokenRange(count.Mention.Tokens.First, Math.Max(count.Mention.Tokens.End, count.Phrase.Tokens.End));
        if (!link.Inherited && count.Sentence.Tokens.Contains(link.At))
        {
            if (link.At.First >= span.End && link.At.First - span.End <= Near && !HasComma(stream, span.End, link.At.First))
            {
                span = span with { End = link.At.End };
            }
            else if (link.At.End <= span.First && span.First - link.At.End <= Near)
            {
                span = span with { First = link.At.First };
            }
        }

        while (span.End > count.Mention.Tokens.End && (stream.IsPunctuation(span.End - 1) || stream.Is(span.End - 1, Languages.WordClass.And | Languages.WordClass.Possessive | Languages.WordClass.Of | Languages.WordClass.Article)))
        {
            span = span with { End = span.End - 1 };
        }

        return span;
    }

    private static bool HasComma(TokenStream stream, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (stream.IsMark(i, ',') || stream.IsDash(i))
            {
                return true;
            }
        }

        return false;
    }
}
