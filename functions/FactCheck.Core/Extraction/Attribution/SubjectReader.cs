using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Finds the noun phrase that is the subject of a verb of saying.</summary>
internal static class SubjectReader
{
    private const int Longest = 28;

    /// <summary>The subject before a verb; empty when there is none.</summary>
    public static TokenRange Before(TokenStream stream, Sentence sentence, int verb)
    {
        var last = verb - 1;
        var lowest = Math.Max(sentence.Tokens.First, verb - Longest);
        while (last >= lowest && LabelEdges.IsBesideVerb(stream, last))
        {
            last--;
        }

        if (last < lowest)
        {
            return TokenRange.Empty;
        }

        if (stream.Is(last, WordClass.And))
        {
            return stream.IsMark(last - 1, ',') ? OfSentence(stream, sentence, verb) : SharedSubject(stream, sentence, last);
        }

        if (stream.IsMark(last, ',') && AdverbsBefore(stream, lowest, last) is { } resumed)
        {
            last = resumed;
        }

        if (stream.IsMark(last, ',') || stream.IsDash(last))
        {
            return Apposition(stream, lowest, last);
        }

        var first = Extend(stream, lowest, last);
        return LabelEdges.Trim(stream, new TokenRange(first, last + 1));
    }

    /// <summary>The source after "according to" or an inverted verb; empty when there is none.</summary>
    public static TokenRange After(TokenStream stream, Sentence sentence, int start)
    {
        var end = Math.Min(sentence.Tokens.End, start + Longest);
        var i = start;
        while (i < end && !Stops(stream, i, start))
        {
            i++;
        }

        if (stream.IsMark(i, ',') && i > start && OpensApposition(stream, i + 1))
        {
            var close = i + 1;
            while (close < end && stream.IsWord(close) && !stream.Is(close, WordClass.Be | WordClass.Have | WordClass.Modal))
            {
                close++;
            }

            i = close < end && stream.IsPunctuation(close) ? close : i;
        }

        return i > start ? LabelEdges.Trim(stream, new TokenRange(start, i)) : TokenRange.Empty;
    }

    /// <summary>"The mayor met the families on Friday, saying …": the subject of the sentence, before its first verb.</summary>
    public static TokenRange OfSentence(TokenStream stream, Sentence sentence, int verb)
    {
        var first = sentence.Tokens.First;
        var lowest = Math.Max(first, verb - Longest);
        while (first < verb && LabelEdges.Trim(stream, new TokenRange(first, first + 1)).IsEmpty)
        {
            first++;
        }

        var end = first;
        while (end < verb && !(end > first && (IsBoundary(stream, end) || (!stream.IsCapital(end) && stream.Ends(end, Ending.Past)))))
        {
            end++;
        }

        return first >= lowest && end < verb && end > first ? LabelEdges.Trim(stream, new TokenRange(first, end)) : TokenRange.Empty;
    }

    /// <summary>"The office opened a case and said …": the subject of the verb before.</summary>
    private static TokenRange SharedSubject(TokenStream stream, Sentence sentence, int joint)
    {
        var first = SegmentStart(stream, Math.Max(sentence.Tokens.First, joint - Longest), joint);
        var end = first;
        while (end < joint && !(end > first && IsBoundary(stream, end)) && !(end > first && !stream.IsCapital(end) && stream.Ends(end, Ending.Past)))
        {
            end++;
        }

        end = stream.IsMark(end - 1, '-') ? end - 2 : end;
        return end < joint && end > first ? LabelEdges.Trim(stream, new TokenRange(first, end)) : TokenRange.Empty;
    }

    /// <summary>The token before ", however," when nothing else stands between the commas; null otherwise.</summary>
    private static int? AdverbsBefore(TokenStream stream, int lowest, int comma)
    {
        var at = comma - 1;
        while (at > lowest && stream.Is(at, WordClass.Adverb | WordClass.Contrast))
        {
            at--;
        }

        return at < comma - 1 && at > lowest && stream.IsMark(at, ',') ? at - 1 : null;
    }

    /// <summary>"Name, office, said": both parts, when the first looks like a name.</summary>
    private static TokenRange Apposition(TokenStream stream, int lowest, int comma)
    {
        var open = comma - 1;
        while (open >= lowest && !(stream.IsMark(open, ',') || (stream.IsDash(comma) && stream.IsDash(open))))
        {
            if (stream.IsQuote(open) || stream.IsMark(open, ';'))
            {
                return TokenRange.Empty;
            }

            open--;
        }

        if (open <= lowest)
        {
            return TokenRange.Empty;
        }

        var first = Extend(stream, lowest, open - 1);
        if (stream.Is(open + 1, WordClass.Relative) || (stream.TryMark<SpeechVerb>(open + 1, out _, out var verb) && verb.Kind == SpeechKind.Citing))
        {
            return LabelEdges.Trim(stream, new TokenRange(IsNameBehindOffice(stream, first, open) ? Extend(stream, lowest, first - 2) : first, open));
        }

        return first >= open ? new TokenRange(open + 1, comma) : LabelEdges.Trim(stream, new TokenRange(first, comma));
    }

    /// <summary>"The mayor of the town, Name Surname, who …".</summary>
    private static bool IsNameBehindOffice(TokenStream stream, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!stream.IsCapital(i))
            {
                return false;
            }
        }

        return end > first && stream.IsMark(first - 1, ',') && stream.IsWord(first - 2);
    }

    private static int Extend(TokenStream stream, int lowest, int last)
    {
        var first = last + 1;
        for (var i = last; i >= lowest; i--)
        {
            if (stream.Is(i, WordClass.OnePerson | WordClass.Body) && i == last)
            {
                return i;
            }

            if (IsBoundary(stream, i))
            {
                if (RelativeBefore(stream, lowest, i) is { } pronoun)
                {
                    (i, first) = (pronoun, pronoun);
                    continue;
                }

                break;
            }

            if (stream.Is(i, WordClass.And) && Clause.HasVerb(stream, SegmentStart(stream, lowest, i), i))
            {
                break;
            }

            first = i;
            if (stream[i].Has(TokenFlags.LineBefore) && stream[i].Has(TokenFlags.ParagraphBefore))
            {
                break;
            }
        }

        return first;
    }

    /// <summary>"A guard who asked not to be named said": the clause that a verb before the subject's own belongs to.</summary>
    private static int? RelativeBefore(TokenStream stream, int lowest, int verb)
    {
        if (stream.IsPunctuation(verb) || stream.Is(verb, WordClass.Subordinate | WordClass.Contrast))
        {
            return null;
        }

        for (var i = verb - 1; i > lowest; i--)
        {
            if (stream.IsPunctuation(i) && !(stream.IsGlued(i) && stream.IsGlued(i + 1)))
            {
                return null;
            }

            if (stream.Is(i, WordClass.Subordinate | WordClass.Contrast | WordClass.Relative) && !stream.Is(i, WordClass.Determiner))
            {
                return stream.Is(i, WordClass.Relative) && !stream.Is(i, WordClass.Determiner) && stream.IsWord(i - 1) && !Clause.HasVerb(stream, i - 1, i) ? i : null;
            }
        }

        return null;
    }

    /// <summary>Where the words between two marks of punctuation begin.</summary>
    private static int SegmentStart(TokenStream stream, int lowest, int at)
    {
        while (at > lowest && !stream.IsMark(at - 1, ',') && !stream.IsQuote(at - 1))
        {
            at--;
        }

        return at;
    }

    private static bool IsBoundary(TokenStream stream, int at)
    {
        if (stream.IsPunctuation(at))
        {
            return !(stream.IsMark(at, '-') || stream.IsMark(at, '.') || stream.IsMark(at, '(') || stream.IsMark(at, ')') || stream.IsMark(at, '\'') || stream.IsMark(at, '’') || stream.IsMark(at, '/')) || stream.IsDash(at);
        }

        if (stream.Is(at, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Contrast | WordClass.Subordinate))
        {
            return true;
        }

        return !stream.IsCapital(at) && !stream.IsGlued(at) && !IsOwned(stream, at) && !(stream.Is(at, WordClass.NounToo) && stream.Is(at + 1, WordClass.By | WordClass.Of)) && (stream.Is(at, WordClass.Verb) || Clause.IsHarmVerb(stream, at) || (stream.TryMark<SpeechVerb>(at, out _, out var speech) && speech is { Kind: SpeechKind.Says, Weak: false }));
    }

    /// <summary>"the group's annual report": a noun, though a verb elsewhere.</summary>
    private static bool IsOwned(TokenStream stream, int at) =>
        stream.Is(at - 1, WordClass.Possessive)
        || (stream.Is(at, WordClass.NounToo) && stream.Is(at - 1, WordClass.Determiner | WordClass.Adjective))
        || (stream.Is(at - 2, WordClass.Possessive) && stream.TryMark<SourceNoun>(at, out _, out _));

    private static bool Stops(TokenStream stream, int at, int start)
    {
        if (stream.IsPunctuation(at))
        {
            return !(stream.IsMark(at, '-') || stream.IsMark(at, '/') || stream.IsMark(at, '(') || stream.IsMark(at, ')') || stream.IsMark(at, '&') || (stream.IsMark(at, '.') && at + 1 < stream.Count && (stream.IsGlued(at + 1) || stream.Is(at - 1, WordClass.Title))) || stream.IsMark(at, '’') || stream.IsMark(at, '\'')) || stream.IsDash(at);
        }

        if (at > start && stream.Is(at, WordClass.EndsSource) && !IsMadeBy(stream, at))
        {
            return true;
        }

        return at > start && !stream.IsCapital(at) && stream.Is(at, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Contrast | WordClass.TimeWord);
    }

    /// <summary>"a report released by the commission": the maker is the source.</summary>
    private static bool IsMadeBy(TokenStream stream, int at) =>
        stream.Is(at + 1, WordClass.By) || (stream.Is(at, WordClass.By) && (stream.TryMark<SourceNoun>(at - 1, out _, out _) || (stream.Is(at - 1, WordClass.EndsSource) && !stream.Is(at - 1, WordClass.Preposition))));

    private static bool OpensApposition(TokenStream stream, int at) =>
        stream.Is(at, WordClass.Article) || (!stream.IsCapital(at) && stream.TryMark<SourceNoun>(at, out _, out _));
}
