using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Finds what attributes in a sentence.</summary>
internal static class FrameReader
{
    private const int QuotedReach = 8;

    /// <summary>How many words may tell what a figure is of: "the toll from the storm that hit the coast on Friday".</summary>
    private const int FigureReach = 16;

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
            if (mark.Entry is SpeechVerb verb && ReadAt(stream, sentence, mark.Tokens, verb) is { Subject.IsEmpty: false } frame && !(verb is { Kind: SpeechKind.According, Weak: true } && !SpeechWords.HasSource(stream, frame.Subject)))
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
                var kind = stream.Is(range.End - 1, WordClass.By) && range.Count == 2 && !SpeechWords.IsImpersonal(stream, range.First) ? FrameKind.By : FrameKind.According;
                return new(sentence, kind, range, verb, SubjectReader.After(stream, sentence, range.End));
            case SpeechKind.Citing:
                return new(sentence, FrameKind.Citing, range, verb, SubjectReader.After(stream, sentence, range.End));
            case SpeechKind.Adverb:
                return SpeechWords.OpensClause(stream, sentence, range.First) || SpeechWords.ConfirmsHarm(stream, range.End) ? new(sentence, FrameKind.According, range, verb, range) : null;
            case SpeechKind.Figures:
                return Figures(stream, sentence, range, verb);
            default:
                return Says(stream, sentence, range, verb);
        }
    }

    private static Frame? Says(TokenStream stream, Sentence sentence, TokenRange range, SpeechVerb verb)
    {
        if ((verb.OfFigure && !SpeechWords.HasFigure(stream, range.End)) || SpeechWords.IsPassive(stream, range.First) || SpeechWords.IsReduced(stream, range) || (verb.Reserved && SpeechWords.TakesLives(stream, sentence, range.First)) || stream.Is(range.First - 1, WordClass.To) || (stream.Is(range.First - 1, WordClass.Determiner) && !stream.Is(range.First - 1, WordClass.Distributive)))
        {
            return null;
        }

        if (stream.Is(range.First, WordClass.NounToo) && (stream.Ends(range.First, Ending.Plural) ? (!stream.IsCapital(range.First - 1) || stream.IsCapital(range.First) || SpeechWords.IsSaid(stream, range.End)) && !SpeechWords.TakesObject(stream, range.End) : !SpeechWords.IsPlural(stream, range.First - 1)))
        {
            return null;
        }

        var inverted = !verb.ToListener && (!stream.Is(range.First, WordClass.NounToo) || stream.Ends(range.First, Ending.Plural)) && range.First > sentence.Tokens.First && (stream.IsMark(range.First - 1, ',') || stream.IsQuote(range.First - 1)) && SpeechWords.IsNounAhead(stream, range.End);
        if (inverted && !SpeechWords.IsApposed(stream, sentence, range.First - 1))
        {
            return new(sentence, FrameKind.SubjectAfter, range, verb, SubjectReader.After(stream, sentence, range.End));
        }

        if (QuotedAs(stream, sentence, range.First) is { } quoted)
        {
            return new(sentence, FrameKind.SubjectBefore, range, verb, SubjectReader.Before(stream, sentence, quoted));
        }

        var subject = SpeechWords.IsParticiple(stream, range.First) ? SubjectReader.OfSentence(stream, sentence, range.First) : SubjectReader.Before(stream, sentence, range.First);
        return new(sentence, FrameKind.SubjectBefore, range, verb, subject);
    }

    /// <summary>"official findings that …", "Saturday's announcement of …": the words before the noun name the source.</summary>
    private static Frame? Figures(TokenStream stream, Sentence sentence, TokenRange range, SpeechVerb verb)
    {
        if ((stream.Is(range.First, WordClass.NounToo) && SpeechWords.IsPlural(stream, range.First - 1)) || LabelEdges.BeforeDocument(stream, sentence.Tokens.First, range.First) != range.First)
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

        var verdict = VerbOfFigures(stream, first, range);
        return first < range.First && !stream.Is(first - 1, WordClass.On) && stream.Is(verdict, WordClass.FollowsFigures)
            ? new(sentence, FrameKind.Figures, range with { End = Math.Max(range.End, verdict) }, verb, new TokenRange(first, range.End))
            : null;
    }

    /// <summary>"The official toll from the storm that hit the coast rose": where the verb stands, past what the figure is of, when the words before name a source.</summary>
    private static int VerbOfFigures(TokenStream stream, int first, TokenRange figures)
    {
        if (!stream.Is(figures.End, WordClass.Preposition) || !SpeechWords.HasSource(stream, new TokenRange(first, figures.First)))
        {
            return figures.End;
        }

        for (var i = figures.End + 1; i < figures.End + FigureReach && (stream.IsWord(i) || (stream.IsMark(i, '-') && stream.IsGlued(i))); i++)
        {
            if (stream.Is(i, WordClass.FollowsFigures) && !stream.Is(i, WordClass.Of | WordClass.Relative) && !stream.IsCapital(i))
            {
                return i;
            }
        }

        return figures.End;
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
}
