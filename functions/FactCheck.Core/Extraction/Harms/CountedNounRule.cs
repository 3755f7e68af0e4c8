using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"12 deaths", "206 missing persons", "2.6 million refugees".</summary>
/// <param name="weak">Whether to take the nouns that only count when nothing else is said: "refugees".</param>
internal sealed class CountedNounRule(bool weak) : ILinkRule
{
    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        if (counts[index].Phrase is { Counted: { Harm: { } harm } cue } phrase && phrase.IsWeak == weak)
        {
            counts[index].Link = new HarmLink(harm, cue.Id, phrase.CountedAt, "counted", weak ? 0.85 : cue.Is(HarmForms.Counted) ? 0.95 : 0.9);
        }
    }
}
