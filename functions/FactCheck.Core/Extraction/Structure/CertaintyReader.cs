using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Attribution;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Structure;

/// <summary>Tells how the source stands behind a count.</summary>
internal static class CertaintyReader
{
    private const int Reach = 6;
    private const int RevisionReach = 8;

    /// <summary>"rose from 10 to 12": the first number no longer stands.</summary>
    private static bool IsRevised(TokenStream stream, int first, int lowest) =>
        stream.Is(first - 1, WordClass.From) && Cues.In(stream, new TokenRange(Math.Max(lowest, first - RevisionReach), first - 1), CueKind.Revision, out _);

    public static Certainty Read(TokenStream stream, Count count, Attributed attributed)
    {
        var first = count.Mention.Tokens.First;
        if (count.Retracted || RevisionRule.IsWithdrawn(stream, count, count.Sentence.Tokens.First) || IsRevised(stream, first, count.Sentence.Tokens.First))
        {
            return Certainty.Retracted;
        }

        var around = new TokenRange(Math.Max(count.Sentence.Tokens.First, first - Reach), Math.Min(count.Sentence.Tokens.End, count.End + Reach));
        var own = attributed.Frame is { } frame && frame.Sentence.Index == count.Sentence.Index;
        if (count.Link is { Negated: true } && count.Mention.Quantity.Comparator != Comparator.None || (own && attributed.Verb is { Denies: true }) || Cues.In(stream, around with { End = first }, CueKind.Denial, out _))
        {
            return Certainty.Denied;
        }

        return (own && attributed.Verb is { Reserved: true }) || Cues.In(stream, around, CueKind.Reserve, out _) ? Certainty.Alleged : Certainty.Affirmed;
    }
}
