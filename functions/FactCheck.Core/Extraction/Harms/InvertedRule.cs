using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"The dead include 21 women", "Among those killed were three tourists": the harm comes first, then the verb, then the count.</summary>
internal sealed class InvertedRule : ILinkRule
{
    private const int Reach = 8;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var at = Clause.BeforeNumber(stream, count);
        if (Cues.Is(stream, at, CueKind.Including) && OfThose(stream, count, at - 1) is { } those)
        {
            count.Link = those;
            return;
        }

        if (!stream.Is(at, WordClass.Be))
        {
            return;
        }

        for (var i = at - 1; i >= Math.Max(count.Sentence.Tokens.First, at - Reach); i--)
        {
            if (stream.Is(i, WordClass.Among) && HarmCues.At(stream, i + 2, HarmForms.Passive | HarmForms.Counted, out var range, out var cue) && cue.Harm is { } harm && stream.Is(i + 1, WordClass.Definite))
            {
                count.Link = new HarmLink(harm, cue.Id, range, "inverted", 0.9);
                return;
            }
        }
    }

    /// <summary>"the dead", "those wounded": who the verb at the end says it of.</summary>
    private static HarmLink? OfThose(TokenStream stream, Count count, int last)
    {
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
