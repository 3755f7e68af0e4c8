using System.Diagnostics.CodeAnalysis;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Victims;

/// <summary>Finds the harm inside a counted noun phrase.</summary>
internal static class PhraseHarms
{
    /// <summary>"reports of deaths", "cases of disappearance": the harm is counted, not the report.</summary>
    public static bool Of(TokenStream stream, int of, int last, out TokenRange range, [NotNullWhen(true)] out HarmCue? cue)
    {
        for (var i = of + 1; stream.Is(of, WordClass.Of) && i <= last; i++)
        {
            if (HarmCues.At(stream, i, HarmForms.Counted, out range, out cue) && cue.Harm is not null)
            {
                return true;
            }
        }

        (range, cue) = (default, null);
        return false;
    }
}
