using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"the abduction of 276 schoolgirls", "the bodies of 41 people", "the killing on Friday of nine guards".</summary>
internal sealed class EventNounRule : ILinkRule
{
    private const int DistantReach = 7;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var at = Clause.BeforeNumber(stream, count);
        for (var first = at; first >= Math.Max(count.Sentence.Tokens.First, at - 5); first--)
        {
            foreach (ref readonly var mark in stream.MarksAt(first))
            {
                if (mark.Tokens.End == at + 1 && mark.Entry is HarmCue { Harm: { } harm } cue && cue.Is(HarmForms.Event))
                {
                    count.Link = OfThoseHarmed(stream, count) ?? new HarmLink(harm, cue.Id, mark.Tokens, "event", 0.92);
                    return;
                }
            }
        }

        if (stream.Is(at, WordClass.Of) && Distant(stream, count, at) is { } distant)
        {
            count.Link = distant;
        }
    }

    /// <summary>A noun for the event, with its day or place between it and "of".</summary>
    private static HarmLink? Distant(TokenStream stream, Count count, int of)
    {
        for (var i = of - 1; i >= Math.Max(count.Sentence.Tokens.First, of - DistantReach); i--)
        {
            if (HarmCues.At(stream, i, HarmForms.EventHead, out var range, out var cue))
            {
                return stream.Is(i + 1, WordClass.Preposition | WordClass.TimeWord) && cue.Harm is { } harm ? new HarmLink(harm, cue.Id, range, "event", 0.88) : null;
            }

            if (stream.IsPunctuation(i) || stream.Is(i, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Relative | WordClass.And | WordClass.Of) || Clause.IsHarmVerb(stream, i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"the bodies of 225 of those killed" counts the killed.</summary>
    private static HarmLink? OfThoseHarmed(TokenStream stream, Count count)
    {
        var at = count.Mention.Number.End;
        return stream.Is(at, WordClass.Of) && stream.Is(at + 1, WordClass.Definite) && HarmCues.At(stream, at + 2, HarmForms.Passive | HarmForms.Counted, out var range, out var cue) && cue.Harm is { } harm
            ? new HarmLink(harm, cue.Id, range, "event-of-those", 0.9)
            : null;
    }
}
