using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>Finds the next predicate of a subject, behind one that names no harm.</summary>
internal static class PredicateChain
{
    private const int Reach = 14;
    private const int OwnReach = 4;
    private const WordClass Follows = WordClass.Preposition | WordClass.Adverb | WordClass.TimeWord | WordClass.And | WordClass.Conjunction;

    /// <summary>"were swept away and died", "were stopped at a checkpoint and shot dead": the harm behind "and", when it has no object of its own.</summary>
    public static int? Harm(TokenStream stream, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + Reach); i++)
        {
            if (stream.Is(i, WordClass.And) && Joined(stream, i + 1, end) is { } found)
            {
                return found;
            }

            if (Breaks(stream, i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"who were gathering firewood were killed", "who survived the blast died": the verb of the clause around the relative one.</summary>
    public static int? Main(TokenStream stream, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + Reach); i++)
        {
            if (stream.Is(i, WordClass.Be | WordClass.Have) || HarmCues.At(stream, i, HarmForms.Subject, out _, out _))
            {
                return i;
            }

            if (stream.Is(i, WordClass.And) || Clause.IsHarmVerb(stream, i) || Breaks(stream, i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"captured and later shot dead", "two of those shot died": a death told right behind another harm goes before it.</summary>
    public static HarmLink? Death(TokenStream stream, HarmLink link)
    {
        var at = stream.Is(link.At.End, WordClass.And) ? link.At.End + 1 : link.At.End;
        while (stream.Is(at, WordClass.Adverb) && !stream.TryMark<HarmCue>(at, out _, out _))
        {
            at++;
        }

        var forms = stream.Is(link.At.End, WordClass.And) && link.Rule == "passive" ? HarmForms.Passive | HarmForms.Subject | HarmForms.Adjective : HarmForms.Subject;
        return HarmCues.At(stream, at, forms, out var range, out var cue) && (cue.Harm == Claims.Harm.Killed || cue.Harm == Claims.Harm.Executed) && !Clause.IsCount(stream, range.End)
            ? link with { Harm = cue.Harm, Cue = cue.Id, At = range }
            : null;
    }

    /// <summary>"2,000 people told investigators they had been …": those counted say it of themselves; the token behind "they".</summary>
    public static int? OwnReport(TokenStream stream, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + OwnReach); i++)
        {
            if (stream.Is(i, WordClass.Body))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static int? Joined(TokenStream stream, int at, int end)
    {
        while (stream.Is(at, WordClass.Adverb))
        {
            at++;
        }

        return HarmCues.At(stream, at, HarmForms.Passive | HarmForms.Subject | HarmForms.Adjective, out var range, out _)
            && (range.End >= end || stream.IsPunctuation(range.End) || stream.Is(range.End, Follows)) && !Clause.IsCount(stream, range.End)
            ? at
            : null;
    }

    private static bool Breaks(TokenStream stream, int at) =>
        (stream.IsPunctuation(at) && !(stream.IsMark(at, ',') && (stream.Ends(at + 1, Ending.Past) || stream.Is(at + 1, WordClass.Verb)))) || Clause.IsNumber(stream, at) || stream.TryMark<VagueCount>(at, out _, out _) || stream.TryMark<SpeechVerb>(at, out _, out _)
        || stream.Is(at, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Relative | WordClass.Contrast | WordClass.Conditional);
}
