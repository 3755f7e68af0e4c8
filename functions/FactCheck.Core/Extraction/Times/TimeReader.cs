using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Times;

/// <summary>Finds the dates of a sentence, with the prepositions that bind them.</summary>
internal static class TimeReader
{
    private const int SinceReach = 6;

    public static List<TimeMention> Read(TokenStream stream, TokenRange range, Anchor anchor)
    {
        var found = new List<TimeMention>();
        for (var i = range.First; i < range.End; i++)
        {
            if (!TryOne(stream, i, range.End, anchor, out var mention))
            {
                continue;
            }

            mention = Bind(stream, range, mention, anchor);
            found.Add(mention);
            i = mention.Tokens.End - 1;
        }

        return found;
    }

    private static bool TryOne(TokenStream stream, int at, int end, Anchor anchor, out TimeMention mention) =>
        DateReader.TryRead(stream, at, end, anchor, out mention) || RelativeReader.TryRead(stream, at, end, anchor, out mention);

    /// <summary>"between January and June 2023": the year stands with the second.</summary>
    private static TimeMention InYearOf(TimeMention mention, TimeMention upper)
    {
        if (!mention.Inferred || upper is not { Inferred: false, Start: { } last } || mention is not { Start: { } start, End: { } end, Kind: TimeKind.At })
        {
            return mention;
        }

        var years = last.Year - start.Year - (start.Month > last.Month ? 1 : 0);
        return mention with { Start = start.AddYears(years), End = end.AddYears(years), Inferred = false };
    }

    private static TimeMention Bind(TokenStream stream, TokenRange range, TimeMention mention, Anchor anchor)
    {
        var first = mention.Tokens.First;
        var joint = mention.Tokens.End;
        if (joint + 1 < range.End && Cues.Before(stream, first, range.First, CueKind.TimeOpens, out var opener)
            && (stream.Is(joint, WordClass.TimeJoint) || stream.IsMark(joint, '-') || stream.IsMark(joint, '–')) && TryOne(stream, joint + 1, range.End, anchor, out var upper) && (mention = InYearOf(mention, upper)).Start <= upper.End)
        {
            return new TimeMention(new TokenRange(opener.First, upper.Tokens.End), mention.Start, upper.End, upper.Precision, mention.Inferred || upper.Inferred, TimeKind.Between);
        }

        if (Cues.Before(stream, first, range.First, CueKind.TimeAsOf, out var words))
        {
            return mention with { Tokens = mention.Tokens with { First = words.First }, Kind = TimeKind.AsOf };
        }

        if (Cues.Before(stream, first, range.First, CueKind.TimeSince, out words))
        {
            return mention with { Tokens = mention.Tokens with { First = words.First }, End = null, Kind = TimeKind.Since };
        }

        if (stream.Is(first - 1, WordClass.Of) && Cues.In(stream, new TokenRange(Math.Max(range.First, first - SinceReach), first), CueKind.TimeSince, out words))
        {
            return mention with { Tokens = mention.Tokens with { First = words.First }, End = null, Kind = TimeKind.Since };
        }

        return Cues.Before(stream, first, range.First, CueKind.TimeAt, out words) ? mention with { Tokens = mention.Tokens with { First = words.First } } : mention;
    }
}
