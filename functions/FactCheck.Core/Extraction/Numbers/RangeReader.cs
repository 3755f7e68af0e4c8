using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Numbers;

/// <summary>Reads "500 to 600", "between five and seven", "5 or 6", "500-600", "from dozens to 61". "5 and 6" is two numbers.</summary>
internal static class RangeReader
{
    public static bool TryRead(TokenStream stream, in Numeral lower, QualifierReader.Reading before, int end, out QuantityMention mention)
    {
        mention = null!;
        var at = lower.Tokens.End;
        var opens = stream.TryMarkBefore<Qualifier>(lower.Tokens.First, Math.Max(0, lower.Tokens.First - LanguagePack.LongestPhrase), out var opener, out var opening)
            && opening.Position == QualifierPosition.Opens;
        if (opens && IsRevision(stream, opener))
        {
            return false;
        }

        var closedAbove = false;
        if (IsHyphen(stream, at))
        {
            at++;
        }
        else if (stream.TryMark<Qualifier>(at, out var joint, out var joining) && joining.Position == QualifierPosition.Joins)
        {
            closedAbove = joint.Count > 1;
            if (stream.Is(at, WordClass.And) && stream.Is(at, WordClass.TimeJoint) && !opens && !(closedAbove && before.Comparator == Comparator.AtLeast))
            {
                return false;
            }

            at = joint.End;
        }
        else
        {
            return false;
        }

        if (!NumeralReader.TryRead(stream, at, end, out var upper) || NotPeople.IsFollowedByUnit(stream, upper.Tokens.End))
        {
            return false;
        }

        var low = SharesScale(stream, lower, upper) ? lower.Value * ScaleOf(upper.Value) : lower.Value;
        var first = opens ? opener.First : closedAbove ? before.First : before.Comparator is null ? before.First : lower.Tokens.First;
        var tokens = new TokenRange(first, upper.Tokens.End);
        if (QuantityRules.Range(stream.Words(tokens), low, upper.Value, soft: false) is not { } quantity)
        {
            return false;
        }

        mention = new(tokens, new(lower.Tokens.First, upper.Tokens.End), quantity, before.Further, IsOne: false, LooksLikeYear: lower.LooksLikeYear && upper.LooksLikeYear);
        return true;
    }

    /// <summary>"from dozens to 61": a word below, a number above.</summary>
    public static bool TryReadVague(TokenStream stream, TokenRange words, VagueCount vague, int end, out QuantityMention mention)
    {
        mention = null!;
        if (!stream.TryMarkBefore<Qualifier>(words.First, Math.Max(0, words.First - LanguagePack.LongestPhrase), out var opener, out var opening) || opening.Position != QualifierPosition.Opens
            || !stream.TryMark<Qualifier>(words.End, out var joint, out var joining) || joining.Position != QualifierPosition.Joins
            || !NumeralReader.TryRead(stream, joint.End, end, out var upper) || NotPeople.IsFollowedByUnit(stream, upper.Tokens.End))
        {
            return false;
        }

        var tokens = new TokenRange(opener.First, upper.Tokens.End);
        var quantity = QuantityRules.Range(stream.Words(tokens), vague.Lower, upper.Value, soft: true);
        mention = quantity is null ? null! : new(tokens, new(words.First, upper.Tokens.End), quantity, Further: false, IsOne: false, LooksLikeYear: false);
        return quantity is not null;
    }

    /// <summary>"rose from 10 to 12" and "revised from 252 to 212" give two numbers and no range.</summary>
    private static bool IsRevision(TokenStream stream, TokenRange opener) =>
        opener.Count == 1 && stream.Is(opener.First, WordClass.From)
        && (Cues.Is(stream, opener.First - 1, CueKind.Revision) || Cues.Is(stream, opener.First - 2, CueKind.Revision));

    private static bool IsHyphen(TokenStream stream, int at) =>
        (stream.IsMark(at, '-') || stream.IsMark(at, '–')) && stream.IsGlued(at) && stream.IsGlued(at + 1) && !stream.IsMark(at + 1, '-');

    /// <summary>"2 to 3 million" is 2 million to 3 million.</summary>
    private static bool SharesScale(TokenStream stream, in Numeral lower, in Numeral upper) =>
        upper.Tokens.Count == 2 && lower.Tokens.Count == 1 && lower.Value < 1000 && upper.Value >= 1000
        && stream.TryMark<NumberWord>(upper.Tokens.End - 1, out _, out var word) && word.Kind == NumberWordKind.Multiplier;

    private static long ScaleOf(long value)
    {
        long scale = 1;
        while (value / scale >= 1000)
        {
            scale *= 1000;
        }

        return scale;
    }
}
