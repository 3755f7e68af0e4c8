using System.Runtime.InteropServices;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Places;

/// <summary>Finds names of sites that no gazetteer lists: "at Yellow Square", "on the Long River".</summary>
internal static class SiteReader
{
    private const int MostBetween = 4;

    /// <summary>The places of a sentence, known and unknown.</summary>
    public static List<PlaceMention> WithSites(TokenStream stream, PlaceNames names, Sentence sentence)
    {
        List<PlaceMention> found = [.. names.In(sentence.Tokens)];
        var known = found.Count;
        var end = sentence.Tokens.First;
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End - 1; i++)
        {
            var range = stream.IsWord(i) ? SiteAfter(stream, sentence, i) : TokenRange.Empty;
            range = range.IsEmpty ? Titled(stream, sentence, i) : range;
            if (!range.IsEmpty && range.First >= end && !Overlaps(CollectionsMarshal.AsSpan(found)[..known], range))
            {
                end = range.End;
                found.Add(new PlaceMention(range, null, IsPeople: false) { Kind = KindOf(stream, range) });
            }
        }

        return found;
    }

    private static bool Overlaps(ReadOnlySpan<PlaceMention> mentions, TokenRange range)
    {
        foreach (ref readonly var mention in mentions)
        {
            if (mention.Tokens.Overlaps(range))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Kelmora district": an unknown name before the word for a kind of place.</summary>
    private static TokenRange Titled(TokenStream stream, Sentence sentence, int at)
    {
        if (!stream.IsCapital(at) || stream.IsCapital(at - 1) || (at == sentence.Tokens.First && stream[at].Word != 0))
        {
            return TokenRange.Empty;
        }

        var end = at;
        while (end < sentence.Tokens.End && IsPart(stream, at, end))
        {
            end++;
        }

        return stream.IsWord(end) && !stream.IsCapital(end) && !stream.Ends(end, Ending.Plural) && KindAt(stream, end) is not null && !stream.TryMark<SourceNoun>(at, out _, out _) ? new TokenRange(at, end) : TokenRange.Empty;
    }

    /// <summary>What the word before or behind an unknown name says it is: "the town of X", "X village".</summary>
    private static PlaceKind KindOf(TokenStream stream, TokenRange name)
    {
        var before = stream.Is(name.First - 1, WordClass.Of) ? name.First - 2 : name.First - 1;
        return KindAt(stream, name.End) ?? KindAt(stream, before) ?? KindAt(stream, name.End - 1) ?? PlaceKind.Site;
    }

    public static PlaceKind? KindAt(TokenStream stream, int at) =>
        stream.IsWord(at) ? PlaceWords.PlaceKindOf(PlaceWords.Default.Kind(stream.SpanOf(at))) : null;

    private static TokenRange SiteAfter(TokenStream stream, Sentence sentence, int preposition)
    {
        var on = stream.Is(preposition, WordClass.On);
        if (!on && !stream.Is(preposition, WordClass.PlacePreposition) && !IsHome(stream, preposition))
        {
            return TokenRange.Empty;
        }

        var first = preposition + 1;
        while (first < sentence.Tokens.End && first - preposition <= MostBetween && IsBeforeName(stream, first))
        {
            first++;
        }

        if (stream.Is(first - 1, WordClass.Determiner) && !stream.Is(first - 1, WordClass.Definite))
        {
            return TokenRange.Empty;
        }

        var end = first;
        while (end < sentence.Tokens.End && IsPart(stream, first, end))
        {
            end++;
        }

        if (end > first && stream.Is(end, WordClass.SiteNoun) && !stream.IsCapital(end))
        {
            end++;
        }

        var named = end > first && !(end == first + 1 && Cues.Is(stream, first, CueKind.PlaceWord)) && (!Modifies(stream, end) || IsTold(stream, first)) && !stream.Is(first, WordClass.Month | WordClass.Weekday | WordClass.TimeWord | WordClass.Title) && !stream.TryMark<SourceNoun>(first, out _, out _);
        return named && (!on || IsSiteWord(stream, end - 1)) ? new TokenRange(first, end) : TokenRange.Empty;
    }

    private static bool IsBeforeName(TokenStream stream, int at) => Locatives.IsCompound(stream, at)
        || (!stream.IsCapital(at) && (stream.Is(at, WordClass.Determiner | WordClass.Adjective | WordClass.Of) || Cues.Is(stream, at, CueKind.PlaceWord)));

    /// <summary>"residents of X".</summary>
    private static bool IsHome(TokenStream stream, int of) =>
        stream.Is(of, WordClass.Of) && stream.TryMarkBefore<SourceNoun>(of, Math.Max(0, of - 2), out _, out var noun) && noun.Institution == Institution.Eyewitness;

    /// <summary>"the town of X": nothing but a place.</summary>
    private static bool IsTold(TokenStream stream, int first) => stream.Is(first - 1, WordClass.Of) && KindAt(stream, first - 2) is not null;

    /// <summary>"at another Polar mine", "in Christian villages": the name only says whose.</summary>
    private static bool Modifies(TokenStream stream, int at)
    {
        const WordClass others = WordClass.Preposition | WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Conjunction | WordClass.Adverb | WordClass.TimeWord | WordClass.Verb | WordClass.Relative | WordClass.Determiner;
        return stream.IsWord(at) && !stream.IsCapital(at) && !stream.Is(at, others) && !stream[at].Has(TokenFlags.LineBefore) && !stream.Ends(at, Ending.Past) && !stream.Ends(at, Ending.Gerund)
            && (stream.Ends(at, Ending.Plural) || !Cues.Is(stream, at, CueKind.PlaceWord));
    }

    private static bool IsPart(TokenStream stream, int first, int at) =>
        stream.IsCapital(at)
        || (at > first && stream.Is(at, WordClass.NameParticle) && (stream.IsCapital(at + 1) || (stream.IsMark(at + 1, '-') && stream.IsCapital(at + 2))))
        || (at > first && stream.IsHyphen(at));

    private static bool IsSiteWord(TokenStream stream, int at) =>
        stream.Is(at, WordClass.SiteNoun);
}
