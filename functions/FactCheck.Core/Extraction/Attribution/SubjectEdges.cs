using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Tells which words end the noun phrase that names a source.</summary>
internal static class SubjectEdges
{
    /// <summary>How far behind the comma of an apposition the office stands: "senior regional director".</summary>
    private const int OfficeReach = 3;

    /// <summary>"The mayor of the town, Name Surname, who …".</summary>
    public static bool IsNameBehindOffice(TokenStream stream, int first, int end)
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

    /// <summary>"the emir of the town, Name Surname said": where the office before the comma begins; null when no full name stands behind one.</summary>
    public static int? OfficeBefore(TokenStream stream, Sentence sentence, int first, int end)
    {
        if (!IsFullName(stream, first, end) || !IsNameBehindOffice(stream, first, end))
        {
            return null;
        }

        for (var i = first - 2; i >= sentence.Tokens.First && !Clause.HasVerb(stream, i, i + 1); i--)
        {
            if (i == sentence.Tokens.First || (stream.IsPunctuation(i - 1) && !stream.IsMark(i - 1, '-')))
            {
                var office = stream.Is(i, WordClass.Article) ? i + 1 : i;
                return stream.TryMark<SourceNoun>(office, out _, out var noun) && !noun.Named ? i : null;
            }
        }

        return null;
    }

    /// <summary>"A guard who asked not to be named said": the clause that a verb before the subject's own belongs to.</summary>
    public static int? RelativeBefore(TokenStream stream, int lowest, int verb)
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

    /// <summary>"reports gathered by the agency and survivors": neither the noun nor the participle with "by" is a verb of its own.</summary>
    public static bool HasFiniteVerb(TokenStream stream, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Clause.HasVerb(stream, i, i + 1) && !stream.Is(i + 1, WordClass.By) && !(i == first && stream.Is(i, WordClass.NounToo)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFullName(TokenStream stream, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!stream.IsCapital(i) || stream[i].Word != 0)
            {
                return false;
            }
        }

        return end - first > 1;
    }

    /// <summary>"A resident who fled told reporters", not "men who police said were armed": a clause about the subject itself.</summary>
    public static bool IsWhoDid(TokenStream stream, int at) =>
        stream.Is(at, WordClass.Relative) && stream.Is(at, WordClass.Pronoun) && stream.IsWord(at - 1) && !stream.Is(at - 1, WordClass.Preposition)
        && !stream.IsCapital(at + 1) && !stream.Is(at + 1, WordClass.Determiner | WordClass.Pronoun | WordClass.Adverb)
        && !stream.TryMark<SourceNoun>(at + 1, out _, out _) && !stream.TryMark<PersonNoun>(at + 1, out _, out _) && !stream.TryMark<SpeechVerb>(at + 1, out _, out _);

    public static bool IsBoundary(TokenStream stream, int at)
    {
        if (stream.IsPunctuation(at))
        {
            return !(stream.IsMark(at, '-') || stream.IsMark(at, '.') || stream.IsMark(at, '(') || stream.IsMark(at, ')') || stream.IsMark(at, '\'') || stream.IsMark(at, '’') || stream.IsMark(at, '/')) || stream.IsDash(at);
        }

        if (stream.Is(at, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Contrast | WordClass.Subordinate))
        {
            return !(stream.Is(at, WordClass.Determiner) && stream.Is(at - 1, WordClass.PlacePreposition | WordClass.Of));
        }

        return !stream.IsCapital(at) && !stream.IsGlued(at) && !IsOwned(stream, at) && !(stream.Is(at, WordClass.NounToo) && stream.Is(at + 1, WordClass.By | WordClass.Of)) && (stream.Is(at, WordClass.Verb) || Clause.IsHarmVerb(stream, at) || (stream.TryMark<SpeechVerb>(at, out _, out var speech) && speech is { Kind: SpeechKind.Says, Weak: false }));
    }

    /// <summary>"the group's annual report": a noun, though a verb elsewhere.</summary>
    public static bool IsOwned(TokenStream stream, int at) =>
        stream.Is(at - 1, WordClass.Possessive)
        || (stream.Is(at, WordClass.NounToo) && stream.Is(at - 1, WordClass.Determiner | WordClass.Adjective))
        || (stream.Is(at - 2, WordClass.Possessive) && stream.TryMark<SourceNoun>(at, out _, out _));

    public static bool Stops(TokenStream stream, int at, int start)
    {
        if (stream.IsPunctuation(at))
        {
            return !(stream.IsMark(at, '-') || stream.IsMark(at, '/') || stream.IsMark(at, '(') || stream.IsMark(at, ')') || stream.IsMark(at, '&') || (stream.IsMark(at, '.') && at + 1 < stream.Count && (stream.IsGlued(at + 1) || stream.Is(at - 1, WordClass.Title))) || stream.IsMark(at, '’') || stream.IsMark(at, '\'')) || stream.IsDash(at);
        }

        if (at > start && stream.Is(at, WordClass.EndsSource) && !IsMadeBy(stream, at) && !stream.IsGlued(at))
        {
            return true;
        }

        return at > start && !stream.IsCapital(at) && stream.Is(at, WordClass.Body | WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Contrast | WordClass.TimeWord);
    }

    /// <summary>"a report released by the commission": the maker is the source.</summary>
    public static bool IsMadeBy(TokenStream stream, int at) =>
        stream.Is(BehindDay(stream, at + 1), WordClass.By) || (stream.Is(at, WordClass.By) && stream.Is(at - 1, WordClass.Weekday)) || (stream.Is(at, WordClass.By) && (stream.TryMark<SourceNoun>(at - 1, out _, out _) || (stream.Is(at - 1, WordClass.EndsSource) && !stream.Is(at - 1, WordClass.Preposition))));

    private static int BehindDay(TokenStream stream, int at) =>
        stream.Is(at, WordClass.Weekday) ? at + 1 : at;

    /// <summary>"state police spokesman Name Surname, told the agency": what stands before a comma too many, when it is an office and its name; empty otherwise.</summary>
    public static TokenRange OfficeAndName(TokenStream stream, TokenRange label)
    {
        for (var i = label.First; i < label.End; i++)
        {
            if (stream.TryMark<SourceNoun>(i, out var office, out _))
            {
                return office.End < label.End && stream.IsCapital(label.End - 1) && !Clause.HasVerb(stream, label.First, label.End) ? label : TokenRange.Empty;
            }
        }

        return TokenRange.Empty;
    }

    /// <summary>Where ", the mayor of the town" behind a name ends; the comma itself when no apposition begins there.</summary>
    public static int EndOfApposition(TokenStream stream, int comma, int end)
    {
        if (Clause.IsNumber(stream, comma + 1) || stream.TryMark<VagueCount>(comma + 1, out _, out _))
        {
            return comma;
        }

        var office = stream.Is(comma + 1, WordClass.Article);
        var relative = comma;
        for (var i = comma + 1; i < end; i++)
        {
            if (stream.IsPunctuation(i) && !stream.IsMark(i, '-'))
            {
                return office || IsFullName(stream, comma + 1, i) ? i : comma;
            }

            relative = relative == comma && stream.Is(i, WordClass.Relative) && !stream.Is(i, WordClass.Determiner) ? i : relative;

            if (Clause.HasVerb(stream, i, i + 1) && !stream.IsCapital(i) && !stream.IsGlued(i) && !IsOwned(stream, i))
            {
                return office ? relative : comma;
            }

            office |= i <= comma + OfficeReach && stream.TryMark<SourceNoun>(i, out _, out _);
        }

        return comma;
    }
}
