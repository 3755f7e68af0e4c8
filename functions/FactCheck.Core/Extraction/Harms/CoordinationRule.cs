using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;
using FactCheck.Core.Extraction.Victims;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"killed 12 soldiers and 3 civilians", "94 students as well as eight staff members", "27 in Homs and 14 in Hama".</summary>
internal sealed class CoordinationRule : ILinkRule
{
    private const int Reach = 16;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        if (count.IsOpen && TopicOf(stream, count) is { } topic)
        {
            count.Link = topic;
            return;
        }

        if (!count.IsOpen || index == 0 || counts[index - 1] is not { Link: { } link } before || before.Sentence.Index != count.Sentence.Index)
        {
            return;
        }

        if (IsListed(stream, count) || IsSaidAlone(stream, count))
        {
            count.Link = link with { Rule = "list", Inherited = true, Strength = link.Strength - 0.1 };
            var whole = IsSaidAlone(stream, count) ? null : before.Whole ?? (HasColon(stream, before.End, count.Mention.Tokens.First) ? before : null);
            count.Whole = whole is not null && SubsetRule.Fits(count, whole) ? whole : null;
            return;
        }

        var first = Math.Max(before.End, link.At.First > before.Mention.Tokens.First ? Math.Min(link.At.End, count.Mention.Tokens.First) : before.End);
        var end = count.Mention.Tokens.First;
        if (stream.IsMark(first, '('))
        {
            first = Clause.After(stream, first, end, ')');
        }

        if (count.Phrase.Kind == CountedKind.Things || stream.Is(Clause.BeforeNumber(stream, count), WordClass.Of) || end - first > Reach || Clause.HasVerb(stream, first, end) || HasOwnVerb(stream, count))
        {
            return;
        }

        if (IsList(stream, first, end) || IsElliptical(stream, count, first, end))
        {
            count.Link = link with { Rule = "coordination", Inherited = true, Strength = link.Strength - 0.1 };
            var whole = before.Whole ?? (stream.IsDash(end - 1) || stream.IsMark(end - 1, ':') ? before : null);
            count.Whole = whole is not null && SubsetRule.Fits(count, whole) ? whole : null;
        }
    }

    /// <summary>"…, and 11 have been freed", "… and only one survived", "… and 30 rescued" say something else.</summary>
    private static bool HasOwnVerb(TokenStream stream, Count count) =>
        stream.Is(count.End, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Verb)
        || (count.Phrase.Kind == CountedKind.Bare && IsParticiple(stream, count.End > count.Mention.Tokens.End ? count.End - 1 : count.End));

    private static bool IsParticiple(TokenStream stream, int at) =>
        stream.Ends(at, Ending.Past) && !stream.IsCapital(at) && !stream.TryMark<HarmCue>(at, out _, out _) && !stream.TryMark<SpeechVerb>(at, out _, out _);

    /// <summary>"Iran, with 246, … Iraq with 45, and Saudi Arabia, which carried out 27": bare numbers of a list.</summary>
    private static bool IsListed(TokenStream stream, Count count) =>
        count.Phrase.Kind == CountedKind.Bare
        && (stream.Is(count.Mention.Tokens.First - 1, WordClass.With) || Cues.Before(stream, count.Mention.Tokens.First, count.Sentence.Tokens.First, CueKind.ListVerb, out _));

    /// <summary>"deaths rose … : more than 600 were due to …": a bare number with its own verb, about a noun for a harm said before.</summary>
    private static HarmLink? TopicOf(TokenStream stream, Count count)
    {
        var at = count.End;
        while (stream.IsDash(at))
        {
            at++;
        }

        if (count.Phrase.Kind != CountedKind.Bare || count.Mention.IsOne || !stream.Is(at, WordClass.Be) || !Cues.Is(stream, at + 1, CueKind.Cause))
        {
            return null;
        }

        for (var i = count.Mention.Tokens.First - 1; i >= count.Sentence.Tokens.First; i--)
        {
            if (HarmCues.At(stream, i, HarmForms.Counted | HarmForms.Toll, out var range, out var cue) && cue.Harm is { } harm)
            {
                return new HarmLink(harm, cue.Id, range, "topic", 0.7);
            }
        }

        return null;
    }

    /// <summary>"…; police said four."</summary>
    private static bool IsSaidAlone(TokenStream stream, Count count) =>
        count.Phrase.Kind == CountedKind.Bare && stream.IsPunctuation(count.End)
        && stream.TryMarkBefore<SpeechVerb>(count.Mention.Tokens.First, count.Sentence.Tokens.First, out _, out var verb) && verb.Kind == SpeechKind.Says;

    private static bool HasColon(TokenStream stream, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (stream.IsMark(i, ':'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsList(TokenStream stream, int first, int end)
    {
        var joined = false;
        for (var i = first; i < end; i++)
        {
            if (stream.Is(i, WordClass.Contrast) || (stream[i].Word == 0 && !stream.IsCapital(i) && stream.Ends(i, Ending.Past)))
            {
                return false;
            }

            joined |= stream.Is(i, WordClass.And) || stream.IsMark(i, ',') || stream.IsMark(i, ':') || stream.Is(i, WordClass.ListJoint);
        }

        return joined && !Clause.HasClass(stream, first, end, WordClass.Relative & ~WordClass.Pronoun) && !Clause.Has(stream, first, end, CueKind.Including);
    }

    /// <summary>A bare number with its own place or day: "and 14 in Hama", "two on Monday", "Egypt with 107".</summary>
    private static bool IsElliptical(TokenStream stream, Count count, int first, int end) =>
        count.Phrase.Kind == CountedKind.Bare && end > first
        && (stream.Is(count.Mention.Tokens.First - 1, WordClass.With) || stream.Is(count.End, WordClass.PlacePreposition | WordClass.From | WordClass.On));
}
