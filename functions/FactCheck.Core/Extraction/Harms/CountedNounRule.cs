using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"12 deaths", "206 missing persons", "2.6 million refugees".</summary>
internal sealed class CountedNounRule : ILinkRule
{
    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        if (counts[index].Phrase is { Counted: { Harm: { } harm } cue } phrase)
        {
            counts[index].Link = new HarmLink(harm, cue.Id, phrase.CountedAt, "counted", cue.Is(HarmForms.Counted) ? 0.95 : 0.9);
        }
    }
}
