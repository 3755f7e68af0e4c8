using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Finds where the words that name a source begin and end.</summary>
internal static class LabelEdges
{
    private const int LongestDocument = 6;

    /// <summary>Whether a token may stand between a subject and its verb: "the army on Friday also said".</summary>
    public static bool IsBesideVerb(TokenStream stream, int at) =>
        !stream.IsCapital(at) && stream.Is(at, WordClass.Adverb | WordClass.Have | WordClass.TimeWord | WordClass.Distributive)
        || stream.Is(at, WordClass.Weekday) || (stream.IsCapital(at) && stream.Is(at, WordClass.Month))
        || (stream.Is(at, WordClass.On) && stream.Is(at + 1, WordClass.Weekday | WordClass.Month | WordClass.TimeWord))
        || (stream.Is(at, WordClass.PlacePreposition) && stream.Is(at + 1, WordClass.Month))
        || (stream[at].Kind == TokenKind.Number && stream.Is(at - 1, WordClass.Month))
        || (stream.Ends(at, Ending.Adverb) && !stream.IsCapital(at) && !stream.Is(at, WordClass.NoAdverb));

    /// <summary>"The ministry in its situation report said": the last word of the subject, before what it says it in.</summary>
    public static int BeforeDocument(TokenStream stream, int lowest, int last)
    {
        if (!IsDocument(stream, last))
        {
            return last;
        }

        for (var i = last - 1; i > Math.Max(lowest, last - LongestDocument) && stream.IsWord(i) && !stream.Is(i, WordClass.Of); i--)
        {
            if (stream.Is(i, WordClass.PlacePreposition) && stream.Is(i + 1, WordClass.Determiner) && stream.IsWord(i - 1) && !stream.Ends(i - 1, Ending.Past))
            {
                return stream.Is(i - 1, WordClass.Have) ? i - 2 : i - 1;
            }
        }

        return last;
    }

    /// <summary>"a report which found", "the ministry, which said": the last word of what the pronoun means.</summary>
    public static int Antecedent(TokenStream stream, int lowest, int last)
    {
        if (!stream.Is(last, WordClass.Relative) || stream.Is(last, WordClass.Determiner) || last - 1 <= lowest || stream.Is(last - 2, WordClass.IndefiniteArticle))
        {
            return last;
        }

        var before = stream.IsMark(last - 1, ',') ? last - 2 : last - 1;
        return before >= lowest && (stream.IsCapital(before) || stream.TryMarkBefore<SourceNoun>(before + 1, lowest, out _, out _)) ? before : last;
    }

    /// <summary>The token before ", however," when nothing else stands between the commas; null otherwise.</summary>
    public static int? AdverbsBefore(TokenStream stream, int lowest, int comma)
    {
        var at = comma - 1;
        while (at > lowest && stream.Is(at, WordClass.Adverb | WordClass.Contrast))
        {
            at--;
        }

        return at < comma - 1 && at > lowest && stream.IsMark(at, ',') ? at - 1 : null;
    }

    /// <summary>Drops what comes before the noun phrase: "On Friday", "Meanwhile", "and".</summary>
    public static TokenRange Trim(TokenStream stream, TokenRange range)
    {
        var first = range.First;
        while (first < range.End && IsLead(stream, first, range.End))
        {
            first++;
        }

        first = BehindOpening(stream, first, range.End);
        var end = range.End;
        while (end > first && stream.IsPunctuation(end - 1) && !stream.IsMark(end - 1, ')'))
        {
            end--;
        }

        return end > first ? new TokenRange(first, end) : TokenRange.Empty;
    }

    private static bool IsDocument(TokenStream stream, int at)
    {
        foreach (ref readonly var mark in stream.MarksAt(at))
        {
            if (mark.Entry is SpeechVerb { Kind: SpeechKind.Figures })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In its first statement the ministry": the subject begins at the article.</summary>
    private static int BehindOpening(TokenStream stream, int first, int end)
    {
        for (var i = first + 2; stream.Is(first, WordClass.PlacePreposition) && i < end - 1; i++)
        {
            if (stream.Is(i, WordClass.Article) && !stream.Is(i - 1, WordClass.Preposition))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>Punctuation, "and", adverbs, and times with their prepositions: "On 12 August alone", "Late last month".</summary>
    private static bool IsLead(TokenStream stream, int at, int end) =>
        stream.IsPunctuation(at) || IsTime(stream, at) || stream.Is(at, WordClass.Adverb | WordClass.And | WordClass.By)
        || (at + 1 < end && stream.Is(at, WordClass.Preposition | WordClass.Determiner) && IsTime(stream, at + 1) && !IsWeekly(stream, at));

    /// <summary>"the Sunday Post": the name of a paper.</summary>
    private static bool IsWeekly(TokenStream stream, int at) =>
        stream.Is(at, WordClass.Article) && stream.Is(at + 1, WordClass.Weekday) && stream.IsCapital(at + 2);

    private static bool IsTime(TokenStream stream, int at) =>
        (at < stream.Count && stream[at].Kind == TokenKind.Number) || (stream.TryMark<NumberWord>(at, out var number, out _) && stream.Is(number.End, WordClass.TimeWord)) || stream.Is(at, WordClass.TimeWord | WordClass.Weekday) || (stream.Is(at, WordClass.Month) && stream.IsCapital(at));
}
