using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"the names of 31 of those killed": a number out of people whose harm is said behind it.</summary>
internal sealed class OfThoseRule : ILinkRule
{
    private const HarmForms Forms = HarmForms.Passive | HarmForms.Counted | HarmForms.Adjective;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var at = count.Mention.Number.End;
        if (stream.Is(at, WordClass.Of) && stream.Is(at + 1, WordClass.Definite) && HarmCues.At(stream, at + 2, Forms, out var range, out var cue) && cue.Harm is { } harm)
        {
            count.Link = new HarmLink(harm, cue.Id, range, "of-those", 0.85);
        }
    }
}
