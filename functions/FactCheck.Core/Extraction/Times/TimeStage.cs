using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Attribution;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Times;

/// <summary>Tells when a count stood and when the harm happened. A date beside the verb of saying is the former, one beside the harm the latter.</summary>
internal sealed class TimeStage(TokenStream stream, Anchor anchor)
{
    private const int BesideVerb = 4;

    private int _sentence = -1;
    private List<TimeMention> _mentions = [];

    public Timed Find(Count count, Frame? frame)
    {
        Read(count.Sentence);
        TimeMention? stood = null;
        TimeMention? happened = null;
        foreach (var mention in _mentions)
        {
            if (mention.Tokens.Overlaps(count.Mention.Tokens))
            {
                continue;
            }

            if (mention.Kind == TimeKind.AsOf || (mention.IsPoint && (IsSaying(mention, count, frame) || (IsOfToll(mention, count) && !IsOutOfReach(mention, count)))))
            {
                stood = Nearer(mention, stood, count);
            }
            else if (!(mention.IsPoint && count.Link is { Rule: "revision" }) && !IsOutOfReach(mention, count) && !IsOfSource(mention, frame, count))
            {
                happened = Nearer(mention, happened, count);
            }
        }

        var asOf = stood is { Start: { } date } ? new AsOf(stood.Kind == TimeKind.AsOf ? stood.End ?? date : date, stood.Precision, stream.Words(stood.Tokens), stood.Inferred) : null;
        var period = happened is { } time && (time.Start is not null || time.End is not null) ? new Period(time.Start, time.End, time.Precision, stream.Words(time.Tokens), time.Inferred) : null;
        return new Timed(asOf, period, (asOf, period) switch
        {
            (null, null) => "time:none",
            (not null, null) => "time:as-of",
            (null, not null) => "time:period",
            _ => "time:as-of+period",
        });
    }

    private void Read(Sentence sentence)
    {
        if (_sentence != sentence.Index)
        {
            (_sentence, _mentions) = (sentence.Index, TimeReader.Read(stream, sentence.Tokens, anchor));
        }
    }

    /// <summary>Whether a date dates the statement: it stands beside its verb, or opens the sentence before its subject.</summary>
    private bool IsSaying(TimeMention mention, Count count, Frame? frame)
    {
        if (frame is null || frame.Sentence.Index != count.Sentence.Index)
        {
            return false;
        }

        var opening = mention.Tokens.First == count.Sentence.Tokens.First && frame.Kind == FrameKind.SubjectBefore && frame.First >= mention.Tokens.End && frame.First - mention.Tokens.End <= 2 && frame.First < count.Mention.Tokens.First;
        var inside = mention.Tokens.First >= frame.Subject.First && mention.Tokens.End <= frame.Verb.End;
        var after = mention.Tokens.First >= frame.Verb.End && mention.Tokens.First - frame.Verb.End < BesideVerb && mention.Tokens.End <= count.Mention.Tokens.First && !Clause.HasVerb(stream, frame.Verb.End, mention.Tokens.First);
        var closing = frame.First >= count.End && mention.Tokens.First >= frame.End && mention.Tokens.First - frame.End < BesideVerb && !HasBreak(frame.End, mention.Tokens.First - 1);
        return opening || inside || after || closing;
    }

    /// <summary>A comma or another verb.</summary>
    private bool HasBreak(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (stream.IsMark(i, ','))
            {
                return true;
            }
        }

        return Clause.HasVerb(stream, first, end);
    }

    /// <summary>"the toll rose to 52 on Friday": the day that the figure is of.</summary>
    private static bool IsOfToll(TimeMention mention, Count count) =>
        mention.Kind == TimeKind.At && (mention.Tokens.First >= count.End || mention.Tokens.First == count.Sentence.Tokens.First) && count.Link is { Rule: "toll" or "carried" or "revision" or "number-of" };

    /// <summary>"a 2018 study found": the date of the source.</summary>
    private static bool IsOfSource(TimeMention mention, Frame? frame, Count count) =>
        frame is not null && frame.Sentence.Index == count.Sentence.Index
        && mention.Kind == TimeKind.At && mention.Tokens.Count == 1 && mention.Precision == DatePrecision.Year && mention.Tokens.End >= frame.Subject.First && mention.Tokens.End <= frame.Subject.End;

    /// <summary>A date behind another clause is about something else.</summary>
    private bool IsOutOfReach(TimeMention mention, Count count)
    {
        var anchorEnd = count.Link is { Inherited: false } link ? Math.Max(count.End, link.At.End) : count.End;
        var (first, end) = mention.Tokens.First >= count.Mention.Tokens.First ? (anchorEnd, mention.Tokens.First) : (mention.Tokens.End, count.Mention.Tokens.First);
        for (var i = first; i < end; i++)
        {
            if (stream.IsMark(i, ';') || Cues.Is(stream, i, CueKind.Withdrawn) || stream.Is(i, WordClass.Contrast) || (stream.Is(i, WordClass.Subordinate) && i > first))
            {
                return true;
            }
        }

        return false;
    }

    private static TimeMention Nearer(TimeMention mention, TimeMention? other, Count count) =>
        other is null || Distance(mention, count) < Distance(other, count) ? mention : other;

    private static int Distance(TimeMention mention, Count count) =>
        mention.Tokens.First >= count.End ? mention.Tokens.First - count.End : Math.Abs(count.Mention.Tokens.First - mention.Tokens.End);
}
