using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"Among those killed were three tourists": the harm comes first, then the verb, then the count.</summary>
internal sealed class InvertedRule : ILinkRule
{
    private const int Reach = 8;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var at = Clause.BeforeNumber(stream, count);
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
}
