using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Numbers;

/// <summary>Finds the numbers of a sentence that may count people, with their qualifiers.</summary>
internal static class QuantityReader
{
    public static void Read(TokenStream stream, Sentence sentence, List<QuantityMention> found)
    {
        var end = sentence.Tokens.End;
        var notBefore = sentence.Tokens.First;
        for (var i = notBefore; i < end; i++)
        {
            var mention = ReadAt(stream, i, notBefore, end, out var next);
            if (mention is not null)
            {
                found.Add(mention);
                notBefore = mention.Tokens.End;
            }

            i = Math.Max(i, next - 1);
        }
    }

    private static QuantityMention? ReadAt(TokenStream stream, int at, int notBefore, int end, out int next)
    {
        next = at + 1;
        if (stream.TryMark<VagueCount>(at, out var words, out var vague))
        {
            if (stream.TryMark<Qualifier>(at, out var longer, out _) && longer.Count > words.Count)
            {
                return null;
            }

            if (RangeReader.TryReadVague(stream, words, vague, end, out var range))
            {
                next = range.Tokens.End;
                return range;
            }

            next = words.End;
            return NotPeople.IsVagueElsewhere(stream, words) ? null : ReadVague(stream, words, vague, notBefore);
        }

        if (!NumeralReader.TryRead(stream, at, end, out var numeral))
        {
            return null;
        }

        next = numeral.Tokens.End;
        if (NotPeople.Is(stream, numeral, notBefore))
        {
            return null;
        }

        var before = QualifierReader.Before(stream, at, notBefore);
        if (RangeReader.TryRead(stream, numeral, before, end, out var span))
        {
            next = span.Tokens.End;
            return span;
        }

        return ReadSingle(stream, numeral, before, end, ref next);
    }

    private static QuantityMention? ReadSingle(TokenStream stream, in Numeral numeral, QualifierReader.Reading before, int end, ref int next)
    {
        var comparator = before.Comparator ?? Comparator.Exact;
        var tokens = new TokenRange(before.First, numeral.Tokens.End);
        if (QualifierReader.After(stream, numeral.Tokens.End, end, out var afterRange) is { } after)
        {
            comparator = after;
            tokens = tokens with { End = afterRange.End };
            next = afterRange.End;
        }

        var quantity = QuantityRules.Of(stream.Words(tokens), numeral.Value, comparator, numeral.Rule);
        var isOne = numeral is { Value: 1, InDigits: false };
        return quantity is null ? null : new(tokens, numeral.Tokens, quantity, before.Further, isOne, numeral.LooksLikeYear);
    }

    private static QuantityMention ReadVague(TokenStream stream, TokenRange words, VagueCount vague, int notBefore)
    {
        var before = QualifierReader.Before(stream, words.First, notBefore);
        var bounded = before.Comparator is Comparator.AtLeast or Comparator.MoreThan or Comparator.UpTo or Comparator.FewerThan;
        var tokens = words with { First = bounded || before.Further ? before.First : words.First };
        var quantity = QuantityRules.Vague(stream.Words(tokens), vague.Rule, vague.Lower, vague.Upper, before.Comparator ?? Comparator.Exact);
        return new(tokens, words, quantity, before.Further, IsOne: false, LooksLikeYear: false);
    }
}
