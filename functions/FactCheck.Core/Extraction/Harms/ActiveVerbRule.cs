using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"killed 12", "killing a further 12", "abducting the officer and four policemen".</summary>
internal sealed class ActiveVerbRule : ILinkRule
{
    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var at = Clause.BeforeNumber(stream, count);
        if (TryVerb(stream, count, at, out var link) || TryVerb(stream, count, SkipObject(stream, count, at), out link))
        {
            count.Link = link;
        }
    }

    private static bool TryVerb(TokenStream stream, Count count, int at, out HarmLink? link)
    {
        link = null;
        for (var first = Math.Max(count.Sentence.Tokens.First, at - 4); first <= at; first++)
        {
            foreach (ref readonly var mark in stream.MarksAt(first))
            {
                if (mark.Tokens.End != at + 1 || mark.Entry is not HarmCue { Harm: { } harm } cue || !cue.Is(HarmForms.Active) || IsPassive(stream, first, cue))
                {
                    continue;
                }

                link = new HarmLink(harm, cue.Id, mark.Tokens, "active", 0.95);
                return true;
            }
        }

        return false;
    }

    /// <summary>"was killed 12 hours later": the form of "be" before it makes the verb passive.</summary>
    private static bool IsPassive(TokenStream stream, int verb, HarmCue cue)
    {
        if (cue.Is(HarmForms.Ing) || !cue.Is(HarmForms.Passive))
        {
            return false;
        }

        var at = verb - 1;
        while (stream.Is(at, WordClass.Adverb))
        {
            at--;
        }

        return stream.Is(at, WordClass.Be);
    }

    /// <summary>Passes a person named before the number in the same object: "the commander and"; "12 killed and dozens hurt" names none.</summary>
    private static int SkipObject(TokenStream stream, Count count, int at)
    {
        var limit = Math.Max(count.Sentence.Tokens.First, at - 8);
        if (!stream.Is(at, WordClass.And))
        {
            return at;
        }

        for (at--; at > limit; at--)
        {
            if (stream.Is(at, WordClass.Determiner))
            {
                return at - 1;
            }

            if (Clause.IsHarmVerb(stream, at))
            {
                return stream.Is(at + 1, WordClass.And) ? -1 : at;
            }

            if (!stream.IsWord(at) || stream.Is(at, WordClass.Preposition | WordClass.Be | WordClass.Have | WordClass.And | WordClass.Verb))
            {
                return -1;
            }
        }

        return -1;
    }
}
