using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>Small questions about the words between two points of a sentence.</summary>
internal static class Clause
{
    /// <summary>The first token left of a number once words that only introduce it ("a record", "the other") are passed.</summary>
    public static int BeforeNumber(TokenStream stream, Count count)
    {
        var first = Math.Min(count.Mention.Tokens.First, count.Mention.Number.First);
        var reading = Numbers.QualifierReader.Before(stream, first, count.Sentence.Tokens.First);
        var at = Math.Min(first, reading.Beyond) - 1;
        while (at > count.Sentence.Tokens.First && (stream.Is(at, WordClass.Adverb) || stream.IsQuote(at) || stream.Is(at, WordClass.Article)))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether a phrase of some kind stands between two tokens.</summary>
    public static bool Has(TokenStream stream, int first, int end, CueKind kind) => Cues.In(stream, new TokenRange(first, end), kind, out _);

    public static bool HasClass(TokenStream stream, int first, int end, WordClass wanted)
    {
        for (var i = first; i < end; i++)
        {
            if (stream.Is(i, wanted))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a number begins at a token, in digits or words.</summary>
    public static bool IsNumber(TokenStream stream, int at) =>
        (uint)at < (uint)stream.Count && (stream[at].Kind == TokenKind.Number || stream.TryMark<NumberWord>(at, out _, out _));

    /// <summary>Whether a number begins at a token, or a qualifier before one.</summary>
    public static bool IsCount(TokenStream stream, int at) =>
        IsNumber(stream, at) || stream.TryMark<VagueCount>(at, out _, out _) || (stream.TryMark<Qualifier>(at, out _, out var qualifier) && qualifier.Position == QualifierPosition.Before);

    /// <summary>Whether a finite verb or a word for a harm stands between two tokens.</summary>
    public static bool HasVerb(TokenStream stream, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (stream.Is(i, WordClass.Be | WordClass.Have | WordClass.Modal) || (stream.Is(i, WordClass.Verb) && !stream.Is(i, WordClass.Preposition)) || IsHarmVerb(stream, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token after the next such mark; <paramref name="first"/> when there is none.</summary>
    public static int After(TokenStream stream, int first, int end, char mark)
    {
        for (var i = first; i < end; i++)
        {
            if (stream.IsMark(i, mark))
            {
                return i + 1;
            }
        }

        return first;
    }

    /// <summary>Where the clause of a token begins: after the last strong break before it.</summary>
    public static int StartOf(TokenStream stream, Sentence sentence, int token)
    {
        for (var i = token - 1; i >= sentence.Tokens.First; i--)
        {
            if (stream.IsMark(i, ';') || stream.IsMark(i, ':') || stream.IsQuote(i) || stream.IsDash(i) || (stream.Is(i, WordClass.Contrast) && !stream.IsMark(i, ',')))
            {
                return i + 1;
            }
        }

        return sentence.Tokens.First;
    }

    /// <summary>"held" in "rebel-held": the end of a compound.</summary>
    public static bool IsSuffix(TokenStream stream, int at) => stream.IsHyphen(at - 1);

    public static bool IsHarmVerb(TokenStream stream, int at) =>
        stream.TryMark<HarmCue>(at, out _, out var cue) && cue.Is(HarmForms.Active | HarmForms.Passive | HarmForms.Subject);
}
