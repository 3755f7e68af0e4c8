using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>Decides what a word for a harm says of the noun that a walk came from.</summary>
internal static class PredicateJudge
{
    public static HarmLink? Judge(TokenStream stream, Count count, int at, PredicateState state, HarmCue cue)
    {
        if (HarmCues.At(stream, at, HarmForms.Adjective, out var range, out var adjective) && adjective.Harm is not null && range.Count >= RangeOf(stream, at, cue).Count && !IsAttribute(stream, count, range, state.Be))
        {
            return Link(count, adjective, range, "adjective", 0.92, state.Negated);
        }

        if (state.Be && HarmCues.At(stream, at, HarmForms.Passive, out range, out var passive))
        {
            return Link(count, passive, range, "passive", 0.97, state.Negated);
        }

        if (HarmCues.At(stream, at, HarmForms.Subject, out range, out var subject))
        {
            return Link(count, subject, range, "subject", 0.95, state.Negated);
        }

        if (HarmCues.At(stream, at, HarmForms.Passive, out range, out var participle) && !state.Have && !TakesObject(stream, range.End))
        {
            return Link(count, participle, range, "participle", 0.9, state.Negated);
        }
        return null;
    }

    private static TokenRange RangeOf(TokenStream stream, int at, HarmCue cue)
    {
        foreach (ref readonly var mark in stream.MarksAt(at))
        {
            if (ReferenceEquals(mark.Entry, cue))
            {
                return mark.Tokens;
            }
        }

        return default;
    }

    /// <summary>"wounded soldiers" further on is about others.</summary>
    private static bool IsAttribute(TokenStream stream, Count count, TokenRange range, bool be) => stream.TryMark<PersonNoun>(range.End, out _, out _) && !be && range.First > count.End;

    /// <summary>Whether an object follows, which makes the form before it active.</summary>
    private static bool TakesObject(TokenStream stream, int at)
    {
        if (stream.Is(at, WordClass.Determiner) && !stream.Is(at, WordClass.TimeWord) && !stream.Is(at + 1, WordClass.TimeWord))
        {
            return true;
        }

        return stream.Is(at, WordClass.Pronoun) || stream.TryMark<PersonNoun>(at, out _, out _) || stream.TryMark<VagueCount>(at, out _, out _)
            || (stream.TryMark<Qualifier>(at, out _, out var qualifier) && qualifier is { Position: QualifierPosition.Before, Comparator: not null })
            || (at < stream.Count && stream[at].Kind == TokenKind.Number && !stream.Is(at + 1, WordClass.Month)) || stream.TryMark<NumberWord>(at, out _, out _);
    }

    public static HarmLink? Link(Count count, HarmCue cue, TokenRange range, string rule, double strength, bool negated) =>
        cue.Harm is null ? null : new HarmLink(cue.Harm, cue.Id, range, rule, strength - (0.01 * Math.Min(20, range.First - count.End))) { Negated = negated };
}
