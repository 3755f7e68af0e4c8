using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Victims;

/// <summary>Tells which words may stand inside a counted noun phrase.</summary>
internal static class PhraseWords
{
    private const WordClass Stops = WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner
        | WordClass.Pronoun | WordClass.Relative | WordClass.Negation | WordClass.Link | WordClass.Possessive;

    /// <summary>"civilian deaths": whoever stands before the noun for a harm only says whose.</summary>
    public static bool IsHarmNoun(TokenStream stream, int at) =>
        HarmCues.At(stream, at, HarmForms.Counted, out _, out var cue) && cue.Harm is not null && !stream[at].Has(TokenFlags.LineBefore)
        && !HarmCues.At(stream, at, HarmForms.Adjective | HarmForms.Passive, out _, out _);

    /// <summary>"these", "those" that stand for people; "those killed" says more and does not.</summary>
    public static bool IsDemonstrative(TokenStream stream, int at) => stream.Is(at, WordClass.Demonstrative) && !stream.TryMark<HarmCue>(at + 1, out _, out _);

    /// <summary>Whether a token goes on with the phrase before its head.</summary>
    /// <param name="stream">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="end">Where the phrase must end.</param>
    /// <param name="next">The token after it.</param>
    /// <param name="noun">Whether it may itself be the head.</param>
    public static bool MayModify(TokenStream stream, int at, int end, out int next, out bool noun)
    {
        next = at + 1;
        noun = false;
        if (!stream.IsWord(at))
        {
            return stream.IsQuote(at) ? at + 1 < end && stream.IsWord(at + 1) : !stream.IsDash(at) && stream.IsHyphen(at);
        }

        if (stream.Is(at, WordClass.Possessive))
        {
            return true;
        }

        if (stream.Is(at, WordClass.Title))
        {
            next = stream.IsMark(at + 1, '.') && at + 1 < end ? at + 2 : at + 1;
            return true;
        }

        if (EndsPhrase(stream, at))
        {
            return false;
        }

        noun = !stream.Is(at, WordClass.Adjective | WordClass.Adverb | WordClass.TimeWord) && !stream.Ends(at, Ending.Adverb)
            && (stream.IsCapital(at) || !stream.Ends(at, Ending.Past));
        return true;
    }

    private static bool EndsPhrase(TokenStream stream, int at) =>
        (stream.Is(at, Stops | WordClass.Verb) && !stream.Is(at, WordClass.Adjective))
        || stream.TryMark<RelativeTime>(at, out _, out _) || stream.TryMark<SpeechVerb>(at, out _, out _) || stream.TryMark<HarmFrame>(at, out _, out _);
}
