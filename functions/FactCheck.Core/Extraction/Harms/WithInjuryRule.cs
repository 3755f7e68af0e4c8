using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"46 protesters with eye injuries", "four were being treated at the clinic with bullet wounds".</summary>
internal sealed class WithInjuryRule : ILinkRule
{
    private const int Reach = 4;
    private const int PredicateReach = 14;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var with = stream.Is(count.End, WordClass.With) ? count.End : stream.Is(count.End, WordClass.Be | WordClass.Have) ? InPredicate(stream, count) : -1;
        if (with < 0)
        {
            return;
        }

        for (var i = with + 1; i <= Math.Min(with + Reach, count.Sentence.Tokens.End - 1); i++)
        {
            if (HarmCues.At(stream, i, HarmForms.With, out var range, out var cue))
            {
                count.Link = new HarmLink(cue.Harm!, cue.Id, range, "with", 0.85);
                return;
            }
        }
    }

    /// <summary>The "with" of the clause that begins behind the count; -1 when it has none.</summary>
    private static int InPredicate(TokenStream stream, Count count)
    {
        for (var i = count.End; i < Math.Min(count.Sentence.Tokens.End, count.End + PredicateReach); i++)
        {
            if (stream.Is(i, WordClass.With))
            {
                return i;
            }

            if (stream.IsMark(i, ',') || stream.IsMark(i, ';') || stream.Is(i, WordClass.And | WordClass.Relative | WordClass.Contrast) || Clause.IsNumber(stream, i) || Clause.IsHarmVerb(stream, i))
            {
                return -1;
            }
        }

        return -1;
    }
}
