using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"46 protesters with eye injuries".</summary>
internal sealed class WithInjuryRule : ILinkRule
{
    private const int Reach = 4;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        if (!stream.Is(count.End, WordClass.With))
        {
            return;
        }

        for (var i = count.End + 1; i <= Math.Min(count.End + Reach, count.Sentence.Tokens.End - 1); i++)
        {
            if (HarmCues.At(stream, i, HarmForms.With, out var range, out var cue))
            {
                count.Link = new HarmLink(cue.Harm!, cue.Id, range, "with", 0.85);
                return;
            }
        }
    }
}
