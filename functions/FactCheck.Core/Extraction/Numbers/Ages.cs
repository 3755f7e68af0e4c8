using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Numbers;

/// <summary>Tells numbers that are somebody's age.</summary>
internal static class Ages
{
    private const int Oldest = 120;

    public static bool Is(TokenStream stream, in Numeral numeral) =>
        IsLimit(stream, numeral.Tokens) || (numeral.InDigits && numeral.Value is > 0 and < Oldest && numeral.Tokens.Count == 1 && IsBehindName(stream, numeral.Tokens));

    /// <summary>"aged 9 and 12", "children under five", "women over 60".</summary>
    private static bool IsLimit(TokenStream stream, TokenRange number)
    {
        var first = number.First;
        if (first > 2 && (stream.Is(first - 1, WordClass.And) || stream.IsMark(first - 1, ',')) && stream[first - 2].Kind == TokenKind.Number && Cues.Before(stream, first - 2, 0, CueKind.Label, out _))
        {
            return true;
        }

        return first > 1 && stream.Is(first - 1, WordClass.Age)
            && stream.TryMarkBefore<PersonNoun>(first - 1, Math.Max(0, first - 4), out _, out _) && !stream.TryMark<PersonNoun>(number.End, out _, out _);
    }

    /// <summary>"Mary Sher, 56, was shot": set off behind a name that is no place's and no body's. "In Homs, 34, mostly women, died" counts.</summary>
    private static bool IsBehindName(TokenStream stream, TokenRange number)
    {
        var nameEnd = number.First - 1;
        if (!stream.IsMark(nameEnd, ',') || stream.Is(nameEnd - 1, WordClass.Month | WordClass.Weekday) || Cues.Is(stream, number.End + 1, CueKind.Including))
        {
            return false;
        }

        var first = nameEnd;
        while ((stream.IsCapital(first - 1) && !stream.Is(first - 1, WordClass.PlacePreposition)) || (stream.IsMark(first - 1, '.') && stream.IsCapital(first - 2)))
        {
            first--;
        }

        var words = nameEnd - first;
        var closes = stream.IsMark(number.End, ',') || stream.IsDash(number.End) || (words > 1 && (stream.IsPunctuation(number.End) || stream.Is(number.End, WordClass.And)));
        return words > 0 && closes && !stream.Is(first - 1, WordClass.PlacePreposition | WordClass.Definite)
            && !(stream.TryMarkBefore<SourceNoun>(nameEnd, first, out _, out var body) && body.Named);
    }
}
