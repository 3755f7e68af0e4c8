using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Structure;

/// <summary>
/// Tells what a count runs over; a running total when nothing says otherwise. A period that holds the whole event counts the
/// event, and is a running total too. Of "initially", "in its first statement" nobody can say what the count stood beside: unknown.
/// </summary>
internal static class BasisReader
{
    private const int Reach = 12;

    public static Basis Read(TokenStream stream, Count count, Period? period, Case @case)
    {
        var first = count.Mention.Tokens.First;
        if (Cues.In(stream, new TokenRange(Clause.StartOf(stream, count.Sentence, first), first), CueKind.Superseded, out var words) && words.End <= first)
        {
            return Basis.Unknown;
        }

        var near = new TokenRange(
            Math.Max(count.Sentence.Tokens.First, count.Mention.Tokens.First - (Reach / 2)),
            Math.Min(count.Sentence.Tokens.End, count.End + Reach));
        var own = near with { End = Math.Min(near.End, Math.Max(count.End, count.Link is { Inherited: false } link ? link.At.End : 0) + 3) };
        if (Cues.In(stream, own, CueKind.Current, out _) || count.Link is { Cue: "arrested-adj" or "hostage-adj" })
        {
            return Basis.Current;
        }

        if (count.Link is not { Rule: "toll" or "carried" } && Cues.In(stream, near, CueKind.NewlyReported, out _))
        {
            return Basis.NewlyReported;
        }

        if (Cues.In(stream, near, CueKind.NamedList, out _))
        {
            return Basis.NamedList;
        }

        return period is { Start: { } start, End: { } end } && !(start <= @case.Start && @case.End <= end) && end.DayNumber - start.DayNumber > 1 && !Cues.In(stream, near, CueKind.Cumulative, out _) ? Basis.Period : Basis.Cumulative;
    }
}
