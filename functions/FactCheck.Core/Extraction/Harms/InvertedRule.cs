using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>
/// "The dead include 21 women", "The victims were two nurses", "Among those killed were a guide, three tourists and two
/// porters", "Also killed were six miners": the harm comes first, then the verb, then the count.
/// </summary>
internal sealed class InvertedRule : ILinkRule
{
    private const int Reach = 8;
    private const int ListReach = 24;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var at = Clause.BeforeNumber(stream, count);
        if (Cues.Is(stream, at, CueKind.Including) && OfThose(stream, count, at - 1) is { } those)
        {
            count.Link = Umbrella.Resolve(counts, index, those);
            return;
        }

        if (stream.Is(at, WordClass.Be) && count.Phrase.Kind == Victims.CountedKind.People && OfThose(stream, count, at - 1) is { } subject && IsWholeSubject(stream, count, subject))
        {
            count.Link = Umbrella.Resolve(counts, index, subject);
            return;
        }

        if (VerbBefore(stream, count, at) is { } verb && (Fronted(stream, count, verb) ?? Among(stream, count, verb)) is { } link)
        {
            count.Link = Umbrella.Resolve(counts, index, link);
        }
    }

    /// <summary>The verb, past what a list may hold between it and this count.</summary>
    private static int? VerbBefore(TokenStream stream, Count count, int at)
    {
        for (var i = at; i >= Math.Max(count.Sentence.Tokens.First, at - ListReach); i--)
        {
            if (stream.Is(i, WordClass.Be))
            {
                return i;
            }

            if (stream.Is(i, WordClass.Have | WordClass.Modal | WordClass.Relative | WordClass.Contrast) || stream.IsMark(i, ';') || stream.IsMark(i, ':') || Clause.IsHarmVerb(stream, i)
                || (i == at && !stream.IsMark(i, ',') && !stream.Is(i, WordClass.And)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Among those killed were".</summary>
    private static HarmLink? Among(TokenStream stream, Count count, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(count.Sentence.Tokens.First, verb - Reach); i--)
        {
            if (stream.Is(i, WordClass.Among) && (i == count.Sentence.Tokens.First || !stream.Is(i, WordClass.Of) || stream.IsPunctuation(i - 1)) && HarmCues.At(stream, i + 2, HarmForms.Passive | HarmForms.Counted, out var range, out var cue) && cue.Harm is { } harm && stream.Is(i + 1, WordClass.Definite))
            {
                return new HarmLink(harm, cue.Id, range, "inverted", 0.9);
            }
        }

        return null;
    }

    /// <summary>"Also killed were", "Wounded in the blast were": the participle opens the sentence.</summary>
    private static HarmLink? Fronted(TokenStream stream, Count count, int verb)
    {
        var first = count.Sentence.Tokens.First;
        first = stream.Is(first, WordClass.Adverb) ? first + 1 : first;
        return HarmCues.At(stream, first, HarmForms.Passive, out var range, out var cue) && range.End <= verb && (range.End == verb || stream.Is(range.End, WordClass.Preposition | WordClass.TimeWord)) && cue.Harm is { } harm
            ? new HarmLink(harm, cue.Id, range, "inverted", 0.9)
            : null;
    }

    /// <summary>"the dead were", and not "among the dead were", "the father of the dead was".</summary>
    private static bool IsWholeSubject(TokenStream stream, Count count, HarmLink subject)
    {
        var before = subject.At.First - 2;
        return before < count.Sentence.Tokens.First || stream.IsPunctuation(before) || stream.TryMarkBefore<SpeechVerb>(before + 1, count.Sentence.Tokens.First, out _, out _) || stream.Is(before, WordClass.Subordinate);
    }

    /// <summary>"the dead", "those wounded", "the dead children": who the verb at the end says it of.</summary>
    private static HarmLink? OfThose(TokenStream stream, Count count, int last)
    {
        if (stream.TryMark<PersonNoun>(last, out var noun, out _) && noun.Count == 1 && HarmCues.At(stream, last - 1, HarmForms.Adjective, out _, out _))
        {
            last--;
        }

        for (var i = last; i > count.Sentence.Tokens.First; i--)
        {
            if (!stream.Is(i, WordClass.Definite) && stream.Is(i - 1, WordClass.Definite))
            {
                return HarmCues.At(stream, i, HarmForms.Passive | HarmForms.Counted | HarmForms.Adjective, out var range, out var cue) && range.End == last + 1 && cue.Harm is { } harm
                    ? new HarmLink(harm, cue.Id, range, "inverted", 0.9)
                    : null;
            }
        }

        return null;
    }
}
