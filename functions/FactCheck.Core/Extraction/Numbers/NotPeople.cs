using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Numbers;

/// <summary>Tells numbers that count no people by what stands right beside them: dates, times, money, rates, labels.</summary>
internal static class NotPeople
{
    private const int HarmReach = 4;

    public static bool Is(TokenStream stream, in Numeral numeral, int notBefore)
    {
        var first = numeral.Tokens.First;
        var end = numeral.Tokens.End;
        return IsGluedToWord(stream, first, end)
            || IsFollowedByUnit(stream, end)
            || IsOrdinal(stream, end)
            || Ages.Is(stream, numeral)
            || IsRatio(stream, numeral)
            || (stream.Is(end, WordClass.Quantifier) && stream.Is(end + 1, WordClass.Than))
            || IsOfThings(stream, end)
            || IsBothAnd(stream, numeral)
            || IsAmount(stream, first, end)
            || IsDate(stream, numeral)
            || (numeral.InDigits && IsListNumber(stream, first, end))
            || Cues.Before(stream, first, notBefore, CueKind.Label, out _);
    }

    /// <summary>"hundreds of times", "dozens of vehicles".</summary>
    public static bool IsVagueElsewhere(TokenStream stream, TokenRange words) =>
        IsFollowedByUnit(stream, words.End) || (stream.Is(words.End, WordClass.Of) && IsFollowedByUnit(stream, words.End + 1));

    /// <summary>A noun for things, at once or behind one adjective.</summary>
    public static bool IsFollowedByUnit(TokenStream stream, int at)
    {
        if (stream.IsMark(at, '%') || stream.IsMark(at, '°') || (stream.IsHyphen(at) && stream.IsWord(at + 1)))
        {
            return true;
        }

        return stream.TryMark<ThingNoun>(at, out var range, out var thing) && !IsLongerNoun(stream, at, range) && !(thing.Instances && IsCaseOfHarm(stream, range.End));
    }

    /// <summary>"32 cases of enforced disappearance" counts people.</summary>
    private static bool IsCaseOfHarm(TokenStream stream, int at)
    {
        for (var i = at + 1; stream.Is(at, WordClass.Of) && i <= at + HarmReach; i++)
        {
            if (HarmCues.At(stream, i, HarmForms.Counted, out _, out var cue) && cue.Harm is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"police officers" is people, though "police" may be a thing elsewhere: the longer phrase decides.</summary>
    private static bool IsLongerNoun(TokenStream stream, int at, TokenRange thing) =>
        (stream.TryMark<PersonNoun>(at, out var person, out _) && person.Count >= thing.Count)
        || (stream.TryMark<HarmCue>(at, out var cue, out _) && cue.Count >= thing.Count)
        || (stream.TryMark<PersonNoun>(thing.End, out _, out _) && !stream[thing.End].Has(TokenFlags.LineBefore) && (stream.IsCapital(at) || !stream.IsCapital(thing.End)));

    private static bool IsGluedToWord(TokenStream stream, int first, int end)
    {
        var before = first - 1;
        if (stream.IsGlued(first) && before >= 0)
        {
            var c = stream.Text[stream[before].Start];
            if (c is '.' && stream.IsCapital(first) && stream.IsWord(before - 1))
            {
                return false;
            }

            if (stream.IsWord(before) || c is '#' or '/' or ':' or '.' or '@' or '_' or '=' or '&' or '+' or '−' || (c is '-' && before > 0 && !stream.IsDash(before) && stream.IsGlued(before)))
            {
                return true;
            }
        }

        return stream.IsGlued(end) && end < stream.Count
            && (stream.Text[stream[end].Start] is '/' or '_' or '@' or '=' || (stream.IsMark(end, ':') && stream.IsGlued(end + 1)) || (stream.IsMark(end, '.') && stream.IsGlued(end + 1) && stream.IsWord(end + 1))
                || (stream[end - 1].Kind == TokenKind.Number && stream[end].Kind != TokenKind.Punctuation && !stream.Is(end, WordClass.Possessive)));
    }

    /// <summary>"both civilians and soldiers" joins and does not count.</summary>
    private static bool IsBothAnd(TokenStream stream, in Numeral numeral)
    {
        if (!stream.Is(numeral.Tokens.First, WordClass.CountsBoth))
        {
            return false;
        }

        for (var i = numeral.Tokens.End; i < Math.Min(stream.Count, numeral.Tokens.End + 6); i++)
        {
            if (stream.Is(i, WordClass.And))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"22 of the 25 districts".</summary>
    private static bool IsOfThings(TokenStream stream, int end)
    {
        var whole = stream.Is(end + 1, WordClass.Definite) ? end + 2 : end + 1;
        return stream.Is(end, WordClass.Of) && Clause.IsNumber(stream, whole) && IsFollowedByUnit(stream, whole + 1);
    }

    /// <summary>"nine out of 10" is a share.</summary>
    private static bool IsRatio(TokenStream stream, in Numeral numeral) =>
        numeral.Value <= 10 && ((Says(stream, numeral.Tokens.End, "out") && stream.Is(numeral.Tokens.End + 1, WordClass.Of)) || (stream.Is(numeral.Tokens.First - 1, WordClass.Of) && Says(stream, numeral.Tokens.First - 2, "out")));

    private static bool Says(TokenStream stream, int at, string word) => at >= 0 && at < stream.Count && stream.SpanOf(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsOrdinal(TokenStream stream, int end) =>
        stream.IsGlued(end) && stream.Is(end, WordClass.OrdinalSuffix);

    private static bool IsAmount(TokenStream stream, int first, int end)
    {
        var symbol = first > 0 && stream.IsPunctuation(first - 1) && char.GetUnicodeCategory(stream.Text[stream[first - 1].Start]) == System.Globalization.UnicodeCategory.CurrencySymbol;
        return symbol || IsCurrency(stream, first - 1) || IsCurrency(stream, end)
            || (stream.IsPunctuation(end) && char.GetUnicodeCategory(stream.Text[stream[end].Start]) == System.Globalization.UnicodeCategory.CurrencySymbol);
    }

    private static bool IsCurrency(TokenStream stream, int at) => Cues.Is(stream, at, CueKind.Currency);

    private static bool IsDate(TokenStream stream, in Numeral numeral)
    {
        var (first, end) = (numeral.Tokens.First, numeral.Tokens.End);
        if (numeral.Value <= 31 && numeral.Tokens.Count == 1)
        {
            if (IsMonthName(stream, first - 1) || (numeral.InDigits && IsMonthName(stream, end)) || (stream.Is(end, WordClass.Of) && IsMonthName(stream, end + 1)))
            {
                return true;
            }
        }

        if (!numeral.LooksLikeYear)
        {
            return false;
        }

        var counted = stream.TryMark<PersonNoun>(end, out _, out _) || (stream.TryMark<HarmCue>(end, out _, out var harm) && harm.Is(HarmForms.Counted));
        return !counted || IsMonthName(stream, first - 1) || (stream.IsMark(first - 1, ',') && stream[Math.Max(0, first - 2)].Kind == TokenKind.Number);
    }

    /// <summary>"may" and "march" are months only with a capital.</summary>
    private static bool IsMonthName(TokenStream stream, int at) => stream.Is(at, WordClass.Month) && stream.IsCapital(at);

    private static bool IsListNumber(TokenStream stream, int first, int end) =>
        (first == 0 || stream[first].Has(TokenFlags.LineBefore)) && end == first + 1
        && (stream.IsMark(end, ')') || (stream.IsMark(end, '.') && stream.IsGlued(end) && end + 1 < stream.Count && !stream[end + 1].Has(TokenFlags.LineBefore)));
}
