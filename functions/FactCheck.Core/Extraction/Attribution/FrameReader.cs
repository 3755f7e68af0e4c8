using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Finds what attributes in a sentence.</summary>
internal static class FrameReader
{
    private const int NounReach = 4;
    private const int QuotedReach = 8;

    public static void Read(TokenStream stream, Sentence sentence, List<Frame> found)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (!stream.TryMark<SpeechVerb>(i, out var longest, out _))
            {
                continue;
            }

            if (ReadAny(stream, sentence, i) is { } frame)
            {
                found.Add(frame);
            }

            i = longest.End - 1;
        }
    }

    /// <summary>"report" may be a verb or a noun: the first reading that names a source, the longest first.</summary>
    private static Frame? ReadAny(TokenStream stream, Sentence sentence, int at)
    {
        foreach (ref readonly var mark in stream.MarksAt(at))
        {
            if (mark.Entry is SpeechVerb verb && ReadAt(stream, sentence, mark.Tokens, verb) is { Subject.IsEmpty: false } frame)
            {
                return frame;
            }
        }

        return null;
    }

    private static Frame? ReadAt(TokenStream stream, Sentence sentence, TokenRange range, SpeechVerb verb)
    {
        switch (verb.Kind)
        {
            case SpeechKind.According:
                var kind = stream.Is(range.End - 1, WordClass.By) && range.Count == 2 ? FrameKind.By : FrameKind.According;
                return new(sentence, kind, range, verb, SubjectReader.After(stream, sentence, range.End));
            case SpeechKind.Citing:
                return new(sentence, FrameKind.Citing, range, verb, SubjectReader.After(stream, sentence, range.End));
            case SpeechKind.Adverb:
                return OpensClause(stream, sentence, range.First) || ConfirmsHarm(stream, range.End) ? new(sentence, FrameKind.According, range, verb, range) : null;
            case SpeechKind.Figures:
                return Figures(stream, sentence, range, verb);
            default:
                return Says(stream, sentence, range, verb);
        }
    }

    private static Frame? Says(TokenStream stream, Sentence sentence, TokenRange range, SpeechVerb verb)
    {
        if ((verb.OfFigure && !HasFigure(stream, range.End)) || IsPassive(stream, range.First) || stream.Is(range.First - 1, WordClass.To) || (stream.Is(range.First - 1, WordClass.Determiner) && !stream.Is(range.First - 1, WordClass.Distributive)))
        {
            return null;
        }

        if (stream.Is(range.First, WordClass.NounToo) && (stream.Ends(range.First, Ending.Plural) ? !stream.IsCapital(range.First - 1) && !TakesObject(stream, range.End) : !IsPlural(stream, range.First - 1)))
        {
            return null;
        }

        var inverted = !verb.ToListener && (!stream.Is(range.First, WordClass.NounToo) || stream.Ends(range.First, Ending.Plural)) && range.First > sentence.Tokens.First && (stream.IsMark(range.First - 1, ',') || stream.IsQuote(range.First - 1)) && IsNounAhead(stream, range.End);
        if (inverted && !IsApposed(stream, sentence, range.First - 1))
        {
            return new(sentence, FrameKind.SubjectAfter, range, verb, SubjectReader.After(stream, sentence, range.End));
        }

        if (QuotedAs(stream, sentence, range.First) is { } quoted)
        {
            return new(sentence, FrameKind.SubjectBefore, range, verb, SubjectReader.Before(stream, sentence, quoted));
        }

        var subject = IsParticiple(stream, range.First) ? SubjectReader.OfSentence(stream, sentence, range.First) : SubjectReader.Before(stream, sentence, range.First);
        return new(sentence, FrameKind.SubjectBefore, range, verb, subject);
    }

    /// <summary>"official findings that …", "Saturday's announcement of …": the words before the noun name the source.</summary>
    private static Frame? Figures(TokenStream stream, Sentence sentence, TokenRange range, SpeechVerb verb)
    {
        if (stream.Is(range.First, WordClass.NounToo) && IsPlural(stream, range.First - 1))
        {
            return null;
        }

        var first = range.First;
        while (first > sentence.Tokens.First && stream.IsWord(first - 1) && range.First - first < 5
            && !stream.Is(first - 1, WordClass.Preposition | WordClass.Be | WordClass.Have | WordClass.Verb | WordClass.And | WordClass.Determiner))
        {
            first--;
        }

        if (first < range.First && stream.Is(first - 1, WordClass.Determiner) && stream.Is(first - 2, WordClass.By))
        {
            return new(sentence, FrameKind.According, range, verb, new TokenRange(first - 1, range.End));
        }

        return first < range.First && !stream.Is(first - 1, WordClass.On) && stream.Is(range.End, WordClass.FollowsFigures)
            ? new(sentence, FrameKind.Figures, range, verb, new TokenRange(first, range.End))
            : null;
    }

    /// <summary>"X was quoted by the agency as saying": where "was" stands; null otherwise.</summary>
    private static int? QuotedAs(TokenStream stream, Sentence sentence, int verb)
    {
        for (var i = verb - 1; stream.Ends(verb, Ending.Gerund) && stream.Is(verb - 1, WordClass.Seems) && i >= Math.Max(sentence.Tokens.First, verb - QuotedReach); i--)
        {
            if (stream.TryMark<SpeechVerb>(i, out _, out var quoting) && quoting.Kind is SpeechKind.Citing or SpeechKind.According && stream.Is(i - 1, WordClass.Be))
            {
                return i - 1;
            }
        }

        return null;
    }

    /// <summary>"…, saying 12 had died": who speaks is the subject of the sentence.</summary>
    private static bool IsParticiple(TokenStream stream, int verb) =>
        stream.Ends(verb, Ending.Gerund) && (stream.IsMark(verb - 1, ',') || stream.Is(verb - 1, WordClass.And) || (stream.Is(verb - 1, WordClass.Adverb) && stream.IsMark(verb - 2, ',')));

    /// <summary>"raised the toll", "revised its estimate".</summary>
    private static bool HasFigure(TokenStream stream, int at)
    {
        for (var i = at; i < at + NounReach; i++)
        {
            if (HarmCues.At(stream, i, HarmForms.Toll, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensClause(TokenStream stream, Sentence sentence, int at) =>
        (at == sentence.Tokens.First || stream.IsPunctuation(at - 1) || stream.Is(at - 1, WordClass.Conjunction)) && stream.IsMark(at + 1, ',');

    /// <summary>"officially confirmed dead", "officially stands at".</summary>
    private static bool ConfirmsHarm(TokenStream stream, int at) =>
        stream.Is(at, WordClass.Link | WordClass.Change) || HarmCues.At(stream, at, HarmForms.Passive | HarmForms.Subject | HarmForms.Adjective, out _, out _);

    private static bool IsPassive(TokenStream stream, int verb)
    {
        var at = verb - 1;
        while (stream.Is(at, WordClass.Adverb))
        {
            at--;
        }

        return stream.Is(at, WordClass.Be);
    }

    /// <summary>"cemetery records and lists" are nouns, "the group records 12 deaths" is not.</summary>
    private static bool TakesObject(TokenStream stream, int at) =>
        !stream.Is(at, WordClass.And | WordClass.Of | WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Verb)
        && !stream.TryMark<SpeechVerb>(at, out _, out _) && (!stream.Is(at, WordClass.Preposition) || stream.Is(at, WordClass.Adverb) || stream.TryMark<Qualifier>(at, out _, out _));

    /// <summary>Whether a word before a plain verb is a plural: "officials report", not "Kebbi state".</summary>
    private static bool IsPlural(TokenStream stream, int at)
    {
        while (stream.Is(at, WordClass.Adverb | WordClass.TimeWord | WordClass.Weekday | WordClass.Distributive))
        {
            at--;
        }

        return stream.Is(at, WordClass.Plural) || stream.IsMark(at, ',') || stream.Ends(at, Ending.Plural);
    }

    private static bool IsNounAhead(TokenStream stream, int at)
    {
        if (stream.Is(at, WordClass.Weekday | WordClass.Month | WordClass.TimeWord))
        {
            return false;
        }

        var determined = stream.Is(at, WordClass.Determiner);
        if (!determined && stream.IsCapital(at))
        {
            return !stream.IsQuote(at - 1);
        }

        const WordClass ends = WordClass.Of | WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Pronoun | WordClass.Subordinate | WordClass.Verb;
        for (var i = determined ? at + 1 : at; i <= at + NounReach && stream.IsWord(i) && !stream.Is(i, ends) && !(i > at && Clause.IsHarmVerb(stream, i)); i++)
        {
            if ((determined && stream.IsCapital(i)) || stream.TryMark<SourceNoun>(i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the comma before the verb closes an apposition: "Name, an officer, said".</summary>
    private static bool IsApposed(TokenStream stream, Sentence sentence, int comma)
    {
        if (!stream.IsMark(comma, ','))
        {
            return false;
        }

        for (var i = comma - 1; i > sentence.Tokens.First; i--)
        {
            if (stream.IsMark(i, ','))
            {
                return (stream.Is(i + 1, WordClass.Relative) && !stream.Is(i + 1, WordClass.Determiner)) || (stream.IsCapital(i - 1) && (stream.Is(i + 1, WordClass.Determiner) || stream.TryMark<SourceNoun>(i + 1, out _, out _)))
                    || (stream.IsCapital(i + 1) && stream.TryMarkBefore<SourceNoun>(i, sentence.Tokens.First, out _, out _));
            }

            if (stream.IsQuote(i) || stream.Is(i, WordClass.Be | WordClass.Have))
            {
                return false;
            }
        }

        return false;
    }
}
