using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;
using FactCheck.Core.Extraction.Victims;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>Refuses counts that look tied to a harm and count nobody: rates, suppositions, plans, questions, things.</summary>
internal static class Restrictions
{
    private const int RateReach = 5;
    private const int SuppositionReach = 7;

    public static void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        if (count.Link is not { } link || (Find(stream, count, link) ?? (IsBase(stream, counts, index, link) ? "base" : null)) is not { } reason)
        {
            return;
        }

        count.Refused = reason;
        count.Link = null;
    }

    private static string? Find(TokenStream stream, Count count, HarmLink link)
    {
        if (count.Phrase.Kind == CountedKind.Things)
        {
            return "things";
        }

        if (count.Mention is { Quantity.Comparator: Comparator.None, Number.Count: 1 } && stream.Is(count.Mention.Number.First, WordClass.Determiner) && count.Phrase.Kind != CountedKind.People)
        {
            return "no";
        }

        if (count.Mention.LooksLikeYear && count.Phrase.Kind is CountedKind.Bare or CountedKind.Unknown)
        {
            return "year";
        }

        if (count.Mention.IsOne && count.Phrase.Kind is CountedKind.Bare or CountedKind.Unknown && !IsClearOne(stream, count, link))
        {
            return "one";
        }

        if (stream.TryMark<Qualifier>(link.At.First - 1, out _, out var degree) && degree.Comparator == Comparator.Nearly && link.At.First > count.Mention.Number.End)
        {
            return "nearly";
        }

        if (IsRate(stream, count, link))
        {
            return "rate";
        }

        return IsQuestion(stream, count.Sentence) ? "question" : link.Rule != "event" && IsSupposed(stream, count, link) ? "hypothetical" : null;
    }

    private static bool IsClearOne(TokenStream stream, Count count, HarmLink link) =>
        (link.Rule is "passive" or "subject" or "active" or "adjective" or "toll" && link.At.First >= count.Mention.Tokens.End - 8 && count.Phrase.Kind == CountedKind.Bare
            && (Cues.Is(stream, count.Mention.Tokens.First - 1, CueKind.Including) || !stream.Is(count.Mention.Tokens.First - 1, WordClass.Determiner | WordClass.Preposition | WordClass.Relative)))
        || link.Rule == "counted" || (link.Rule == "part" && stream.Is(count.End, WordClass.Be));

    /// <summary>"90 of its 200 inhabitants were dead": the 200 are those that the 90 are counted out of. "55 of 75 confirmed dead" counts both.</summary>
    private static bool IsBase(TokenStream stream, IReadOnlyList<Count> counts, int index, HarmLink link)
    {
        var first = counts[index].Mention.Tokens.First;
        return index > 0 && link.Rule is "passive" or "adjective" or "subject" && link.At.First > counts[index].Mention.Number.End && stream.Is(counts[index - 1].Mention.Tokens.End, WordClass.Of)
            && counts[index - 1].Mention.Tokens.End >= first - 2 && counts[index - 1].Sentence.Index == counts[index].Sentence.Index;
    }

    private static bool IsRate(TokenStream stream, Count count, HarmLink link)
    {
        var before = Math.Max(count.Sentence.Tokens.First, count.Mention.Tokens.First - 4);
        var after = Math.Min(count.Sentence.Tokens.End, Math.Max(count.End, link.At.End) + RateReach);
        return IsFronted(stream, count.Sentence)
            || (Cues.In(stream, new TokenRange(before, count.Mention.Number.First), CueKind.Rate, out var opening) && !stream.Is(opening.End, WordClass.Conjunction | WordClass.TimeWord))
            || (Cues.In(stream, new TokenRange(count.Mention.Number.End, after), CueKind.Rate, out var words) && !stream.Is(words.End, WordClass.TimeWord) && !stream.IsCapital(stream.Is(words.End, WordClass.Article) ? words.End + 1 : words.End));
    }

    /// <summary>"Every year, 300 people die": the rate is told once, at the head of the sentence.</summary>
    private static bool IsFronted(TokenStream stream, Sentence sentence)
    {
        var first = sentence.Tokens.First;
        return Cues.At(stream, first, out var words, CueKind.Rate) && words.Count == 2 && stream.Is(first, WordClass.Quantifier) && stream.Is(first + 1, WordClass.TimeWord);
    }

    private static bool IsQuestion(TokenStream stream, Sentence sentence)
    {
        for (var i = sentence.Tokens.End - 1; i >= Math.Max(sentence.Tokens.First, sentence.Tokens.End - 3); i--)
        {
            if (stream.IsMark(i, '?'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSupposed(TokenStream stream, Count count, HarmLink link)
    {
        if (IsGiven(stream, count, link))
        {
            return false;
        }

        var anchor = Math.Min(link.At.First, count.Mention.Tokens.First);
        var first = Math.Max(Clause.StartOf(stream, count.Sentence, anchor), anchor - SuppositionReach);
        var end = Math.Max(link.At.First, count.Mention.Tokens.First);
        for (var i = first; i < end; i++)
        {
            if (Cues.At(stream, i, out var words, CueKind.Hypothetical) && !IsPerfect(stream, i, end) && !IsCeiling(stream, count, i) && !IsCut(stream, i, anchor) && !stream.TryMark<SpeechVerb>(words.End, out _, out _))
            {
                return true;
            }
        }

        return link.Rule != "frame" && stream.Is(link.At.First - 1, WordClass.To) && HarmCues.At(stream, link.At.First, HarmForms.Base, out _, out var verb) && verb.Is(HarmForms.Base);
    }

    /// <summary>"unable to reach 300 civilians trapped": the people and their harm are given; what may come is something else.</summary>
    private static bool IsGiven(TokenStream stream, Count count, HarmLink link)
    {
        var at = Clause.BeforeNumber(stream, count);
        return count.Phrase.Kind == CountedKind.People && link.Rule is "participle" or "adjective" && link.At.First == count.End
            && (stream.Is(at, WordClass.Preposition) || Cues.Is(stream, at, CueKind.Rescue));
    }

    /// <summary>"may have killed", "could have died", "to have killed" say what may be so, not what may come.</summary>
    private static bool IsPerfect(TokenStream stream, int at, int end) => at + 1 < end && stream.Is(at, WordClass.Tentative) && stream.Is(at + 1, WordClass.Have);

    /// <summary>"the toll could be as high as 350" says how high it is at most, not what may come.</summary>
    private static bool IsCeiling(TokenStream stream, Count count, int at) =>
        count.Mention.Quantity.Comparator == Comparator.UpTo && stream.Is(at, WordClass.Tentative) && stream.Is(at + 1, WordClass.Be) && count.Mention.Tokens.First == at + 2;

    /// <summary>A finished clause between the supposition and the count.</summary>
    private static bool IsCut(TokenStream stream, int at, int anchor)
    {
        for (var i = at; i < anchor; i++)
        {
            if (stream.IsMark(i, ',') || (stream.Is(i, WordClass.With) && Clause.IsCount(stream, i + 1)) || (stream.Is(i, WordClass.Subordinate) && !stream.Is(i, WordClass.Relative | WordClass.Conditional)))
            {
                return true;
            }
        }

        return false;
    }
}
