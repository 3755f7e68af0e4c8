using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Structure;

/// <summary>"The ministry later withdrew the figure": takes back what the sentences before counted.</summary>
internal static class Retractions
{
    private const int SentencesBefore = 2;

    /// <summary>Marks the counts that a later sentence takes back: those of the nearest sentence before it that counts anybody, or of its own.</summary>
    public static void Apply(TokenStream stream, IReadOnlyList<Count> counts)
    {
        if (counts.Count == 0)
        {
            return;
        }

        foreach (var sentence in stream.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (Cues.At(stream, i, out var words, CueKind.Retraction))
                {
                    Mark(counts, sentence, words.First);
                    break;
                }
            }
        }
    }

    private static void Mark(IReadOnlyList<Count> counts, Sentence sentence, int token)
    {
        var last = LastBefore(counts, token);
        for (var i = last; i >= 0 && counts[i].Sentence.Index == counts[last].Sentence.Index; i--)
        {
            counts[i].Retracted |= sentence.Index - counts[i].Sentence.Index <= SentencesBefore;
        }
    }

    /// <summary>The last count that stands before a token; -1 when none does.</summary>
    private static int LastBefore(IReadOnlyList<Count> counts, int token)
    {
        var (low, high) = (0, counts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = counts[middle].Mention.Tokens.First < token ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
