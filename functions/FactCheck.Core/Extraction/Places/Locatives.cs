using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Places;

/// <summary>Tells whether a name stands where a place is told: "in Homs", "the town of Andijan", "Homs and Hama".</summary>
internal static class Locatives
{
    private const int Reach = 8;

    public static bool Is(TokenStream stream, Sentence sentence, PlaceMention mention)
    {
        var name = mention.Tokens;
        if (IsAdjectival(stream, name, mention.Place is null or { Kind: PlaceKind.Country }))
        {
            return false;
        }

        if (IsSubject(stream, sentence, name))
        {
            return true;
        }

        for (var i = name.First - 1; i >= Math.Max(sentence.Tokens.First, name.First - Reach); i--)
        {
            if (Cues.At(stream, i, out var range, CueKind.Locative) && range.End <= name.First)
            {
                return !Cues.Before(stream, range.End, sentence.Tokens.First, CueKind.NoPlace, out _) && (!stream.TryMarkBefore<ThingNoun>(i, Math.Max(sentence.Tokens.First, i - 2), out _, out _) || !stream.Is(i, WordClass.From));
            }

            if (!MayStandBetween(stream, i))
            {
                return Cues.Before(stream, i + 1, sentence.Tokens.First, CueKind.Locative, out _);
            }
        }

        return false;
    }

    /// <summary>"Borno recorded 45 deaths", "Bicol was the hardest hit": the place is what is told of.</summary>
    public static bool IsSubject(TokenStream stream, Sentence sentence, TokenRange name)
    {
        var end = Cues.Is(stream, name.End, CueKind.PlaceWord) ? name.End + 1 : name.End;
        end = stream.IsMark(end, ',') && Clause.After(stream, end + 1, Math.Min(sentence.Tokens.End, end + Reach), ',') is var after && after > end + 1 ? after : end;
        return Cues.Is(stream, end, CueKind.PlaceVerb)
            && (name.First == sentence.Tokens.First || stream.IsPunctuation(name.First - 1) || stream.Is(name.First - 1, WordClass.And | WordClass.Contrast | WordClass.Subordinate | WordClass.Article));
    }

    /// <summary>"U.S. forces", "Delhi police": the name only modifies. "Homs province" and "a Miami-area home" tell a place all the same.</summary>
    private static bool IsAdjectival(TokenStream stream, TokenRange name, bool country)
    {
        if (!stream.IsWord(name.End) || stream.IsCapital(name.End) || stream[name.End].Has(TokenFlags.LineBefore))
        {
            return EndsCompound(stream, name.End + 1) && !Cues.Is(stream, name.End + 1, CueKind.PlaceWord);
        }

        if (Cues.Is(stream, name.End, CueKind.PlaceWord))
        {
            return false;
        }

        return stream.TryMark<SourceNoun>(name.End, out _, out _) || stream.TryMark<PersonNoun>(name.End, out _, out _)
            || (country && stream[name.End].Word == 0 && !stream.Ends(name.End, Ending.Past) && !stream.Ends(name.End, Ending.Adverb));
    }

    private static bool MayStandBetween(TokenStream stream, int at)
    {
        if (stream.IsPunctuation(at))
        {
            return stream.IsMark(at, ',') || stream.IsMark(at, '-') || stream.IsMark(at, '[') || stream.IsMark(at, '(');
        }

        if (stream.Is(at, WordClass.Of))
        {
            return Cues.Before(stream, at, Math.Max(0, at - 3), CueKind.PlaceWord, out _);
        }

        return (stream.IsCapital(at) && !stream.Is(at, WordClass.Month | WordClass.Weekday)) || stream.Is(at, WordClass.Determiner | WordClass.And | WordClass.Adjective | WordClass.Possessive)
            || Cues.Is(stream, at, CueKind.PlaceWord) || (stream[at].Word == 0 && !stream.Ends(at, Ending.Gerund)) || IsCompound(stream, at)
            || (stream.TryMark<PersonNoun>(at, out _, out _) && Cues.Is(stream, at + 1, CueKind.PlaceWord)) || (stream.Ends(at, Ending.Gerund) && PlaceWords.Default.Kind(stream.SpanOf(at)) == PlaceWordKind.Between);
    }

    /// <summary>"rebel-held": an adjective, whatever its parts are by themselves.</summary>
    public static bool IsCompound(TokenStream stream, int at) => EndsCompound(stream, at) || EndsCompound(stream, at + 1) || EndsCompound(stream, at + 2);

    private static bool EndsCompound(TokenStream stream, int at) =>
        stream.IsHyphen(at - 1) && stream.IsWord(at) && !stream.IsCapital(at);
}
