using System.Diagnostics.CodeAnalysis;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Numbers;

/// <summary>Reads the qualifiers beside a number. One binds only the number it stands before.</summary>
internal static class QualifierReader
{
    private const int MostPhrases = 3;
    private const int NearReach = 3;
    private const int RiseReach = 12;

    /// <summary>The qualifiers that end just before a token.</summary>
    public static Reading Before(TokenStream stream, int number, int notBefore)
    {
        var first = number;
        Comparator? comparator = null;
        var further = false;
        var pending = number;
        for (var i = 0; i < MostPhrases && TryFind(stream, pending, notBefore, out var range, out var found); i++)
        {
            if (comparator is null && i > 0 && IsDefinite(stream, pending))
            {
                break;
            }

            pending = range.First;
            further |= found.Further;
            if (found.Comparator is { } said && IsMeant(stream, range, said))
            {
                comparator ??= said;
                first = range.First;
            }
            else if (found.Further)
            {
                first = range.First;
            }
        }

        return new Reading(first, pending, comparator, further);
    }

    private static bool TryFind(TokenStream stream, int end, int notBefore, out TokenRange range, [NotNullWhen(true)] out Qualifier? found)
    {
        for (var first = Math.Max(notBefore, end - LanguagePack.LongestPhrase); first < end; first++)
        {
            foreach (ref readonly var mark in stream.MarksAt(first))
            {
                if (mark.Tokens.End == end && mark.Entry is Qualifier { Position: QualifierPosition.Before } before)
                {
                    (range, found) = (mark.Tokens, before);
                    return true;
                }
            }
        }

        (range, found) = (default, null);
        return false;
    }

    /// <summary>The qualifier that begins at a token, such as "or more" and the plus of "225+".</summary>
    public static Comparator? After(TokenStream stream, int at, int end, out TokenRange range)
    {
        if (at < end && stream.IsMark(at, '+') && stream.IsGlued(at))
        {
            range = new TokenRange(at, at + 1);
            return Comparator.AtLeast;
        }

        var opened = stream.IsMark(at, '(') ? at + 1 : at;
        if (stream.TryMark<Qualifier>(opened, out range, out var found) && found is { Position: QualifierPosition.After, Comparator: { } comparator } && !stream.Is(range.End, WordClass.Than))
        {
            range = new TokenRange(at, range.End + (opened > at && stream.IsMark(range.End, ')') ? 1 : 0));
            return comparator;
        }

        range = default;
        return null;
    }

    /// <summary>"more than the 45 deaths" compares with 45 and is not more than 45 itself.</summary>
    private static bool IsDefinite(TokenStream stream, int at) => stream.Is(at, WordClass.Definite);

    /// <summary>"over" and the like are qualifiers unless a verb takes them: "the toll is up to 9" says that it has risen to 9.</summary>
    private static bool IsMeant(TokenStream stream, TokenRange words, Comparator comparator)
    {
        if (comparator != Comparator.UpTo || words.Count != 2 || !stream.SpanOf(words.First).Equals("up", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var risen = stream.Is(words.First - 1, WordClass.Be | WordClass.Link | WordClass.Change) && !stream.Is(words.First - 1, WordClass.Preposition);
        for (var i = words.First - 1; i >= Math.Max(0, words.First - (risen ? RiseReach : NearReach)); i--)
        {
            foreach (ref readonly var mark in stream.MarksAt(i))
            {
                if (mark.Entry is HarmCue cue && cue.Is(HarmForms.Toll))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <param name="First">The first token that belongs to the count.</param>
    /// <param name="Beyond">The first token of the words that may stand before it without changing it.</param>
    /// <param name="Comparator">What they make of it; null when nothing.</param>
    /// <param name="Further">Whether these are further people.</param>
    internal readonly record struct Reading(int First, int Beyond, Comparator? Comparator, bool Further);
}
