using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Structure;

/// <summary>Finds "the number of dead may be much higher": a word for a number, then words that contradict, and no number between.</summary>
internal static class DisputeStage
{
    private const int Reach = 16;

    public static List<DisputeMention> Run(TokenStream stream, IReadOnlyList<Count> counts)
    {
        var found = new List<DisputeMention>();
        var counted = 0;
        foreach (var sentence in stream.Sentences)
        {
            while (counted < counts.Count && counts[counted].Sentence.Index < sentence.Index)
            {
                counted++;
            }

            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (!stream.TryMark<DisputeCue>(i, out var words, out var cue))
                {
                    continue;
                }

                if (Read(stream, sentence, words, cue) is { } dispute && !HoldsCount(dispute, counts, counted))
                {
                    found.Add(dispute);
                }

                i = words.End - 1;
            }
        }

        return found;
    }

    /// <summary>Whether a count of its sentence, whose first is given, stands inside.</summary>
    private static bool HoldsCount(DisputeMention dispute, IReadOnlyList<Count> counts, int first)
    {
        for (var i = first; i < counts.Count && counts[i].Sentence.Index == dispute.Sentence.Index; i++)
        {
            if (dispute.Tokens.Overlaps(counts[i].Mention.Number))
            {
                return true;
            }
        }

        return false;
    }

    private static DisputeMention? Read(TokenStream stream, Sentence sentence, TokenRange words, DisputeCue cue)
    {
        if (IsComparison(stream, words) || stream.Is(words.First - 1, WordClass.Negation))
        {
            return null;
        }

        for (var i = words.First - 1; i >= Math.Max(sentence.Tokens.First, words.First - Reach); i--)
        {
            if (stream.IsMark(i, ';') || stream.IsQuote(i))
            {
                return null;
            }

            if (!HarmCues.At(stream, i, HarmForms.Toll, out var toll, out var number) || toll.End > words.First || !HasCopula(stream, toll.End, words.First))
            {
                continue;
            }

            var harm = number.Harm ?? HarmInside(stream, toll.End, words.First);
            if (harm is null && stream.Is(toll.End, WordClass.Of))
            {
                return null;
            }

            var modality = Clause.HasClass(stream, toll.End, words.First, WordClass.Modal | WordClass.Tentative) ? DisputeModality.Possible : DisputeModality.Asserted;
            return new DisputeMention(sentence, new TokenRange(WithArticle(stream, i, sentence.Tokens.First), words.End), words, harm, cue.Direction, modality);
        }

        return null;
    }

    private static bool HasCopula(TokenStream stream, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (stream.Is(i, WordClass.Be | WordClass.Seems))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"higher than last year" compares two times and contradicts nobody.</summary>
    private static bool IsComparison(TokenStream stream, TokenRange words) =>
        stream.Is(words.End, WordClass.Than) && (stream.Is(words.End + 1, WordClass.Preposition | WordClass.TimeWord) || stream[Math.Min(words.End + 1, stream.Count - 1)].Kind == TokenKind.Number || stream.TryMark<NumberWord>(words.End + 1, out _, out _));

    private static Harm? HarmInside(TokenStream stream, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            const HarmForms any = HarmForms.Passive | HarmForms.Adjective | HarmForms.Subject | HarmForms.Counted;
            if (HarmCues.At(stream, i, any, out _, out var cue) && cue.Harm is { } harm)
            {
                return harm;
            }

        }

        return null;
    }

    private static int WithArticle(TokenStream stream, int first, int lowest)
    {
        while (first > lowest && stream.Is(first - 1, WordClass.Article | WordClass.Adjective))
        {
            first--;
        }

        return first;
    }
}
