using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Chooses, among what attributes in a sentence, what covers a count.</summary>
internal static class FrameChooser
{
    private const int ByReach = 8;
    private const int CitingReach = 4;

    public static Frame? Choose(TokenStream stream, ReadOnlySpan<Frame> frames, TokenRange count)
    {
        Frame? before = null;
        Frame? after = null;
        foreach (var frame in frames)
        {
            if (frame.Kind is FrameKind.By or FrameKind.Figures)
            {
                var distance = frame.Kind == FrameKind.By ? frame.Verb.First - count.End : count.First - frame.End;
                if (distance is >= 0 and <= ByReach)
                {
                    return frame;
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

        var chosen = before is null || IsCut(stream, before, count) ? after : before;
        return chosen is null ? null : CitingBeside(chosen, frames) ?? chosen;
    }

    private static Frame? CitingBeside(Frame chosen, ReadOnlySpan<Frame> frames)
    {
        foreach (var frame in frames)
        {
            if (frame.Kind == FrameKind.Citing && frame.First - chosen.End <= CitingReach && chosen.First - frame.End <= CitingReach)
            {
                return frame;
            }
        }

        return null;
    }

    /// <summary>Whether what the frame attributes stands before it.</summary>
    private static bool CoversLeft(TokenStream stream, Frame frame) =>
        frame.Kind is FrameKind.According or FrameKind.SubjectAfter or FrameKind.Citing
        || stream.IsPunctuation(frame.First - 1) || frame.End == frame.Sentence.Tokens.End - 1;

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

        return stream.Is(at, WordClass.Verb | WordClass.Have | WordClass.Be) || (at < stream.Count && stream.SpanOf(at).EndsWith("ed", StringComparison.Ordinal));
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
