using System.Diagnostics.CodeAnalysis;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>Looks for words that name a harm in a wanted form.</summary>
internal static class HarmCues
{
    /// <summary>The longest such words that begin at a token.</summary>
    public static bool At(TokenStream stream, int at, HarmForms wanted, out TokenRange range, [NotNullWhen(true)] out HarmCue? cue)
    {
        foreach (ref readonly var mark in stream.MarksAt(at))
        {
            if (mark.Entry is HarmCue found && found.Is(wanted) && IsMet(stream, found))
            {
                (range, cue) = (mark.Tokens, found);
                return true;
            }
        }

        (range, cue) = (default, null);
        return false;
    }

    /// <summary>Whether the text holds one of the words that the cue needs.</summary>
    private static bool IsMet(TokenStream stream, HarmCue cue) => cue.Needs.IsEmpty || stream.Mentions(cue.NeedsWords);
}
