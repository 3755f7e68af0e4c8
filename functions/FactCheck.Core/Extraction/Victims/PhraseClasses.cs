using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Victims;

/// <summary>Tells what classes of people the words around a counted noun add.</summary>
internal static class PhraseClasses
{
    /// <summary>"ten of them were children", "seven were foreigners", "100 of them women": the class behind the number.</summary>
    public static VictimClassSet ToldBehind(TokenStream stream, int from, int limit, bool ofWhole)
    {
        var at = from;
        while (stream.Is(at, WordClass.Be | WordClass.Determiner | WordClass.Adverb | WordClass.Adjective))
        {
            at++;
        }

        return stream.TryMark<PersonNoun>(at, out var range, out var person) && range.End <= limit && (at > from || ofWhole) ? person.ClassSet : VictimClassSet.Everybody;
    }

    /// <summary>"officers and civilians": a second noun joins the first, and they are of no one class.</summary>
    public static bool IsConjoined(TokenStream stream, int at, int limit, out int end, out bool modifier)
    {
        (end, modifier) = (at, false);
        if (!stream.Is(at, WordClass.And) || !stream.TryMark<PersonNoun>(at + 1, out var range, out var person) || range.End > limit
            || stream.Is(range.End, WordClass.Verb) || stream.TryMark<SpeechVerb>(range.End, out _, out _) || stream.TryMark<VagueCount>(at + 1, out _, out _))
        {
            return false;
        }

        (end, modifier) = (range.End, person.Modifier);
        return true;
    }
}
