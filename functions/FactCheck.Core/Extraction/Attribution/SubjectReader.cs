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

        last = LabelEdges.BeforeDocument(stream, lowest, last);
        if (LabelEdges.Antecedent(stream, lowest, last) is var antecedent && antecedent != last)
        {
            var start = Extend(stream, lowest, antecedent);
            start = SubjectEdges.IsNameBehindOffice(stream, start, antecedent + 1) ? Extend(stream, lowest, start - 2) : start;
            return LabelEdges.Trim(stream, new TokenRange(start, antecedent + 1));
        }

        if (last < lowest)
        {
            return TokenRange.Empty;
        }

        if (stream.Is(last, WordClass.Contrast) && last > lowest)
        {
            return OfSentence(stream, sentence, verb);
        }

        if (stream.Is(last, WordClass.And))
        {
            return stream.IsMark(last - 1, ',') ? OfSentence(stream, sentence, verb) : SharedSubject(stream, sentence, last);
        }

        if (stream.IsMark(last, ',') && LabelEdges.AdverbsBefore(stream, lowest, last) is { } resumed)
        {
            last = resumed;
        }

        if (stream.IsMark(last, ',') || stream.IsDash(last))
        {
            return Apposition(stream, lowest, last);
        }

        var first = Extend(stream, lowest, last);
        first = SubjectEdges.OfficeBefore(stream, sentence, first, last + 1) is { } office && Extend(stream, lowest, first - 2) == office ? office : first;
        var label = LabelEdges.Trim(stream, new TokenRange(first, last + 1));
        return stream.Is(label.First, WordClass.Preposition) && label.First > sentence.Tokens.First && stream.IsWord(label.First - 1) ? TokenRange.Empty : label;
    }

    /// <summary>The source after "according to" or an inverted verb; empty when there is none.</summary>
    public static TokenRange After(TokenStream stream, Sentence sentence, int start)
    {
        var end = Math.Min(sentence.Tokens.End, start + Longest);
        var i = start;
        while (i < end && !SubjectEdges.Stops(stream, i, start))
        {
            i = stream.TryMark<SourceNoun>(i, out var noun, out _) && noun.End <= end ? noun.End : i + 1;
        }

        if (stream.IsMark(i, ',') && i > start)
        {
            i = SubjectEdges.EndOfApposition(stream, i, end);
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
        while (end < verb && !(end > first && (SubjectEdges.IsBoundary(stream, end) || (!stream.IsCapital(end) && stream.Ends(end, Ending.Past)))))
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
        while (end < joint && !(end > first && SubjectEdges.IsBoundary(stream, end)) && !(end > first && !stream.IsCapital(end) && stream.Ends(end, Ending.Past)))
        {
            end++;
        }

        end = stream.IsMark(end - 1, '-') ? end - 2 : end;
        return end < joint && end > first ? LabelEdges.Trim(stream, new TokenRange(first, end)) : TokenRange.Empty;
    }

    /// <summary>"Name, office, said": both parts, when the first looks like a name.</summary>
    private static TokenRange Apposition(TokenStream stream, int lowest, int comma)
    {
        var open = comma - 1;
        while (open >= lowest && !(stream.IsMark(open, ',') || (stream.IsDash(comma) && stream.IsDash(open))))
        {
            if (stream.IsQuote(open) || stream.IsMark(open, ';'))
            {
                return SubjectEdges.OfficeAndName(stream, LabelEdges.Trim(stream, new TokenRange(open + 1, comma)));
            }

            open--;
        }

        if (open <= lowest)
        {
            return open < lowest ? SubjectEdges.OfficeAndName(stream, LabelEdges.Trim(stream, new TokenRange(lowest, comma))) : TokenRange.Empty;
        }

        var first = Extend(stream, lowest, open - 1);
        if (stream.Is(open + 1, WordClass.Relative) || (stream.TryMark<SpeechVerb>(open + 1, out _, out var verb) && verb.Kind == SpeechKind.Citing))
        {
            return LabelEdges.Trim(stream, new TokenRange(SubjectEdges.IsNameBehindOffice(stream, first, open) ? Extend(stream, lowest, first - 2) : first, open));
        }

        return first >= open ? new TokenRange(open + 1, comma) : LabelEdges.Trim(stream, new TokenRange(first, comma));
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

            if (i < last && i > lowest && SubjectEdges.IsWhoDid(stream, i))
            {
                first = i;
                continue;
            }

            if (SubjectEdges.IsBoundary(stream, i) && !(i == last && stream.Is(i, WordClass.NounToo)))
            {
                if (SubjectEdges.RelativeBefore(stream, lowest, i) is { } pronoun)
                {
                    (i, first) = (pronoun, pronoun);
                    continue;
                }

                break;
            }

            if (stream.Is(i, WordClass.And) && SubjectEdges.HasFiniteVerb(stream, SegmentStart(stream, lowest, i), i))
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

    /// <summary>Where the words between two marks of punctuation begin.</summary>
    private static int SegmentStart(TokenStream stream, int lowest, int at)
    {
        while (at > lowest && !stream.IsMark(at - 1, ',') && !stream.IsQuote(at - 1))
        {
            at--;
        }

        return at;
    }
}
