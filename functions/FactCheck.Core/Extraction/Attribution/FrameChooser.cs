using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Chooses, among what attributes in a sentence, what covers a count.</summary>
internal static class FrameChooser
{
    private const int ByReach = 8;
    private const int CitingReach = 4;

    /// <summary>The frame, and whether a clause of its own stands between it and the count.</summary>
    public static (Frame? Frame, bool Carried) Choose(TokenStream stream, ReadOnlySpan<Frame> frames, TokenRange count)
    {
        Frame? before = null;
        Frame? after = null;
        foreach (var frame in frames)
        {
            if (frame.Kind is FrameKind.By or FrameKind.Figures)
            {
                var distance = frame.Kind == FrameKind.By ? frame.Verb.First - count.End : count.First - frame.End;
                if (distance is >= 0 and <= ByReach && !(frame.Kind == FrameKind.By && HasComma(stream, count.End, frame.Verb.First - 1)))
                {
                    return (frame, false);
                }
            }
            else if (frame.End <= count.First)
            {
                before = frame;
            }
            else if (frame.First >= count.End)
            {
                after ??= CoversLeft(stream, frame) ? frame : null;
            }
        }

        before = before is not null && IsAside(stream, before, count) ? null : before;
        var cut = before is not null && IsCut(stream, before, count);
        var chosen = before is null || cut ? after ?? before : before;
        return chosen is null ? (null, false) : (Cited(frames, chosen), cut && chosen == before);
    }

    /// <summary>"X, citing Y, said": Y says it.</summary>
    private static Frame Cited(ReadOnlySpan<Frame> frames, Frame chosen)
    {
        foreach (var frame in frames)
        {
            if (frame.Kind == FrameKind.Citing && ((frame.First - chosen.End <= CitingReach && chosen.First - frame.End <= CitingReach) || (IsMedium(chosen) && frame.First > chosen.End)))
            {
                return frame;
            }
        }

        return chosen;
    }

    private static bool HasComma(TokenStream stream, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (stream.IsMark(i, ','))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMedium(Frame frame) => frame.Reading?.Source.Institution is Institution.StateMedia or Institution.IndependentMedia;

    /// <summary>Whether what the frame attributes stands before it.</summary>
    private static bool CoversLeft(TokenStream stream, Frame frame) =>
        frame.Kind is FrameKind.According or FrameKind.SubjectAfter or FrameKind.Citing
        || (!IsAbsolute(stream, frame) && IsSetOff(stream, frame));

    private static bool IsSetOff(TokenStream stream, Frame frame) =>
        stream.IsPunctuation(frame.First - 1) || frame.End == frame.Sentence.Tokens.End - 1;

    /// <summary>"…, with supporters saying police had fired": what is said comes behind.</summary>
    private static bool IsAbsolute(TokenStream stream, Frame frame) =>
        stream.Ends(frame.Verb.First, Ending.Gerund) && (stream.Is(frame.First, WordClass.With) || stream.Is(frame.First - 1, WordClass.With));

    /// <summary>Whether the frame stands in an insertion between dashes.</summary>
    private static bool OpensWithDash(TokenStream stream, Frame frame)
    {
        for (var i = frame.First - 1; i >= Math.Max(frame.Sentence.Tokens.First, frame.First - 4); i--)
        {
            if (stream.IsDash(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… but later raised the toll": the clause has no subject of its own.</summary>
    private static bool SameSubject(TokenStream stream, int at)
    {
        while (stream.Is(at, WordClass.Adverb))
        {
            at++;
        }

        return stream.Is(at, WordClass.Verb | WordClass.Have | WordClass.Be) || stream.Ends(at, Ending.Past);
    }

    /// <summary>"The raid, which the army said was its largest, killed 12": what is said ends with the insertion.</summary>
    private static bool IsAside(TokenStream stream, Frame frame, TokenRange count)
    {
        if (frame.Kind != FrameKind.SubjectBefore || !stream.Is(frame.First - 1, WordClass.Relative) || !stream.IsMark(frame.First - 2, ','))
        {
            return false;
        }

        for (var i = frame.End; i < count.First; i++)
        {
            if (stream.IsMark(i, ','))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a new clause begins between a frame and the count.</summary>
    private static bool IsCut(TokenStream stream, Frame frame, TokenRange count)
    {
        for (var i = frame.End; i < count.First; i++)
        {
            if (stream.IsMark(i, ';') || (stream.IsDash(i) && OpensWithDash(stream, frame)) || (stream.Is(i, WordClass.Contrast) && stream.IsMark(i - 1, ',') && !SameSubject(stream, i + 1)))
            {
                return true;
            }
        }

        return false;
    }
}
