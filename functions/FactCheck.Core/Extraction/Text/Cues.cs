using FactCheck.Core.Extraction.Languages;

namespace FactCheck.Core.Extraction.Text;

/// <summary>Looks for cues. One phrase may be several: "from" opens a stretch of time, and tells a place.</summary>
internal static class Cues
{
    /// <summary>The longest cue of these kinds that begins at a token.</summary>
    public static bool At(TokenStream stream, int at, out TokenRange range, params ReadOnlySpan<CueKind> kinds)
    {
        foreach (ref readonly var mark in stream.MarksAt(at))
        {
            if (mark.Entry is Cue cue && kinds.Contains(cue.Kind))
            {
                range = mark.Tokens;
                return true;
            }
        }

        range = default;
        return false;
    }

    public static bool Is(TokenStream stream, int at, params ReadOnlySpan<CueKind> kinds) => At(stream, at, out _, kinds);

    /// <summary>The longest cue of a kind that ends just before a token.</summary>
    public static bool Before(TokenStream stream, int end, int notBefore, CueKind kind, out TokenRange range)
    {
        for (var first = Math.Max(notBefore, end - LanguagePack.LongestPhrase); first < end; first++)
        {
            foreach (ref readonly var mark in stream.MarksAt(first))
            {
                if (mark.Tokens.End == end && mark.Entry is Cue cue && cue.Kind == kind)
                {
                    range = mark.Tokens;
                    return true;
                }
            }
        }

        range = default;
        return false;
    }

    /// <summary>The first cue of a kind in a range.</summary>
    public static bool In(TokenStream stream, TokenRange where, CueKind kind, out TokenRange range)
    {
        for (var i = where.First; i < where.End; i++)
        {
            if (At(stream, i, out range, kind) && range.End <= where.End)
            {
                return true;
            }
        }

        range = default;
        return false;
    }
}
