using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Small questions about the words around a verb of saying.</summary>
internal static class SpeechWords
{
    private const int NounReach = 4;
    private const int LivesReach = 8;

    /// <summary>"…, saying 12 had died": who speaks is the subject of the sentence.</summary>
    public static bool IsParticiple(TokenStream stream, int verb) =>
        stream.Ends(verb, Ending.Gerund) && (stream.IsMark(verb - 1, ',') || stream.Is(verb - 1, WordClass.And) || (stream.Is(verb - 1, WordClass.Adverb) && stream.IsMark(verb - 2, ',')));

    /// <summary>"raised the toll", "revised its estimate".</summary>
    public static bool HasFigure(TokenStream stream, int at)
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

    /// <summary>Whether a body, an office or a name stands among the words: "the toll from the ministry", not "the toll from the storm".</summary>
    public static bool HasSource(TokenStream stream, TokenRange words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (stream.IsCapital(i) || stream.TryMark<SourceNoun>(i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    public static bool OpensClause(TokenStream stream, Sentence sentence, int at) =>
        (at == sentence.Tokens.First || stream.IsPunctuation(at - 1) || stream.Is(at - 1, WordClass.Conjunction)) && stream.IsMark(at + 1, ',');

    /// <summary>"officially confirmed dead", "officially stands at".</summary>
    public static bool ConfirmsHarm(TokenStream stream, int at) =>
        stream.Is(at, WordClass.Link | WordClass.Change) || HarmCues.At(stream, at, HarmForms.Passive | HarmForms.Subject | HarmForms.Adjective, out _, out _);

    /// <summary>"12 died, it was announced by the cabinet": what is announced is the whole clause before.</summary>
    public static bool IsImpersonal(TokenStream stream, int verb) =>
        stream.Is(verb - 1, WordClass.Be) && stream.Is(verb - 2, WordClass.Body) && stream.IsMark(verb - 3, ',');

    /// <summary>"the attack claimed at least 18 lives" says nothing.</summary>
    public static bool TakesLives(TokenStream stream, Sentence sentence, int verb)
    {
        if (!stream.TryMark<HarmFrame>(verb, out var words, out var frame))
        {
            return false;
        }

        for (var i = words.End; i < Math.Min(sentence.Tokens.End, words.End + LivesReach) && !stream.Is(i, WordClass.Subordinate | WordClass.Have | WordClass.Be); i++)
        {
            if (stream[i].Word != 0 && frame.CloserWords.Contains((ushort)stream[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"gunmen, believed to be bandits": what others believe of them.</summary>
    public static bool IsReduced(TokenStream stream, TokenRange verb) =>
        stream.Is(verb.End, WordClass.To) && stream.Is(verb.End + 1, WordClass.Be | WordClass.Have) && stream.Ends(verb.End - 1, Ending.Past) && (stream.IsMark(verb.First - 1, ',') || stream.Is(verb.End - 1, WordClass.Link));

    public static bool IsPassive(TokenStream stream, int verb)
    {
        var at = verb - 1;
        while (stream.Is(at, WordClass.Adverb))
        {
            at--;
        }

        return stream.Is(at, WordClass.Be);
    }

    /// <summary>"cemetery records and lists" are nouns, "the group records 12 deaths" is not.</summary>
    public static bool TakesObject(TokenStream stream, int at) =>
        !(stream.IsPunctuation(at) && stream.IsCapital(at - 1)) && !stream.Is(at, WordClass.And | WordClass.Of | WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Verb)
        && !stream.TryMark<SpeechVerb>(at, out _, out _) && (!stream.Is(at, WordClass.Preposition) || stream.Is(at, WordClass.Adverb) || stream.TryMark<Qualifier>(at, out _, out _));

    /// <summary>"unofficial reports said": the verb follows, so what stands before it is a noun.</summary>
    public static bool IsSaid(TokenStream stream, int at) => stream.TryMark<SpeechVerb>(at, out _, out var verb) && verb is { Kind: SpeechKind.Says, Weak: false };

    /// <summary>Whether a word before a plain verb is a plural: "officials report", not "Kebbi state".</summary>
    public static bool IsPlural(TokenStream stream, int at)
    {
        while (stream.Is(at, WordClass.Adverb | WordClass.TimeWord | WordClass.Weekday | WordClass.Distributive))
        {
            at--;
        }

        return stream.Is(at, WordClass.Plural) || stream.IsMark(at, ',') || stream.Ends(at, Ending.Plural);
    }

    public static bool IsNounAhead(TokenStream stream, int at)
    {
        if (stream.Is(at, WordClass.Weekday | WordClass.Month | WordClass.TimeWord))
        {
            return false;
        }

        if ((Clause.IsNumber(stream, at) && HasVerbAhead(stream, at)) || (stream.Is(at, WordClass.Subordinate) && !stream.Is(at, WordClass.Article)))
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
            if ((determined && stream.IsCapital(i)) || stream.TryMark<SourceNoun>(i, out _, out _) || (stream.TryMark<PersonNoun>(i, out _, out _) && !HasVerbAhead(stream, at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Meanwhile, the toll in the north rose to 85, said …": something is told between the commas.</summary>
    private static bool IsEvent(TokenStream stream, int first, int comma) =>
        !(stream.Is(first, WordClass.Relative) && !stream.Is(first, WordClass.Determiner))
        && (Clause.IsNumber(stream, comma - 1) ? comma - first > 1 : Clause.HasVerb(stream, first, comma));

    private static bool HasVerbAhead(TokenStream stream, int at)
    {
        var end = at;
        while (stream.IsWord(end) || (end == at && end < stream.Count))
        {
            end++;
        }

        return Clause.HasVerb(stream, at, end);
    }

    /// <summary>Whether the comma before the verb closes an apposition: "Name, an officer, said".</summary>
    public static bool IsApposed(TokenStream stream, Sentence sentence, int comma)
    {
        if (!stream.IsMark(comma, ','))
        {
            return false;
        }

        for (var i = comma - 1; i > sentence.Tokens.First; i--)
        {
            if (stream.IsMark(i, ','))
            {
                return !IsEvent(stream, i + 1, comma) && (i + 2 >= comma && stream.Is(i + 1, WordClass.Contrast | WordClass.Adverb) || (stream.Is(i + 1, WordClass.Relative) && !stream.Is(i + 1, WordClass.Determiner)) || (stream.IsCapital(i - 1) && (stream.Is(i + 1, WordClass.Determiner) || stream.TryMark<SourceNoun>(i + 1, out _, out _)))
                    || (stream.IsCapital(i + 1) && stream.TryMarkBefore<SourceNoun>(i, sentence.Tokens.First, out _, out _)));
            }

            if (stream.IsQuote(i) || stream.Is(i, WordClass.Be | WordClass.Have))
            {
                return false;
            }
        }

        return false;
    }
}
