using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"the abduction of 276 schoolgirls", "the bodies of 41 people".</summary>
internal sealed class EventNounRule : ILinkRule
{
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
