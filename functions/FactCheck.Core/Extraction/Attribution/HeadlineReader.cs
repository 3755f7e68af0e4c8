using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Reads the attribution of headlines, which has no verb: "12 killed in blast: police", "1,000 dead since truce - UN", "UN: 300 dead".</summary>
internal static class HeadlineReader
{
    private const int LongestSource = 5;
    private const int LongestHeadline = 24;

    private static readonly SpeechVerb Verbless = new() { Id = "headline", Kind = SpeechKind.Says, Phrases = [] };

    public static Frame? Read(TokenStream stream, Sentence sentence)
    {
        var (first, end) = (sentence.Tokens.First, sentence.Tokens.End);
        if (sentence.Tokens.Count > LongestHeadline || stream.IsMark(end - 1, '.'))
        {
            return null;
        }

        for (var i = Math.Max(first + 1, end - LongestSource - 1); i < end - 1; i++)
        {
            if (Splits(stream, i) && IsSource(stream, i + 1, end))
            {
                return new Frame(sentence, FrameKind.According, new TokenRange(i, i + 1), Verbless, new TokenRange(i + 1, end));
            }
        }

        for (var i = first + 1; i < Math.Min(first + LongestSource, end - 1); i++)
        {
            if (stream.IsMark(i, ':') && IsSource(stream, first, i))
            {
                return new Frame(sentence, FrameKind.SubjectBefore, new TokenRange(i, i + 1), Verbless, new TokenRange(first, i));
            }
        }

        return null;
    }

    private static bool Splits(TokenStream stream, int at) => stream.IsMark(at, ':') || (stream.IsDash(at) && !stream.IsGlued(at));

    /// <summary>Whether the words name a source and nothing else happens in them.</summary>
    private static bool IsSource(TokenStream stream, int first, int end)
    {
        var named = false;
        for (var i = first; i < end; i++)
        {
            named |= stream.TryMark<SourceNoun>(i, out var range, out _) && range.End <= end;
            if (!stream.IsWord(i) || stream.Is(i, WordClass.Be | WordClass.Have | WordClass.Modal) || stream.TryMark<HarmCue>(i, out _, out var cue) && cue.Is(HarmForms.Passive | HarmForms.Adjective))
            {
                return false;
            }
        }

        return named;
    }
}
