using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Times;

/// <summary>
/// The last day that a text names, on or after the start of the case: a report cannot be older than the days it tells of, and
/// seldom names its own day without telling of it. It dates a document that nothing else dates.
/// </summary>
internal static class LatestDay
{
    public static DateOnly? Read(TokenStream stream, int bodyStart, Anchor anchor, DateOnly? caseStart)
    {
        if (caseStart is not { } earliest)
        {
            return null;
        }

        DateOnly? latest = null;
        foreach (var sentence in stream.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (stream[i].Start >= bodyStart
                    && DateReader.TryRead(stream, i, sentence.Tokens.End, anchor, out var mention)
                    && mention is { IsPoint: true, Precision: DatePrecision.Day, Start: { } day }
                    && day >= earliest
                    && !(day <= latest))
                {
                    latest = day;
                }
            }
        }

        return latest;
    }
}
