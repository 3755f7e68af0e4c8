using FactCheck.Core.Extraction.Attribution;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Places;
using FactCheck.Core.Extraction.Victims;

namespace FactCheck.Core.Extraction;

/// <summary>
/// How likely a careful reader is to agree with a claim: the strength of the link, less what each doubtful part takes away,
/// put on the line that fits how often readers of labelled reports agreed.
/// </summary>
internal static class ConfidenceModel
{
    private const double Base = 0.35;
    private const double Slope = 0.62;
    private const double Disputed = 0.75;

    public static double Of(Count count, HarmLink link, Attributed who, Located where)
    {
        var confidence = link.Strength;
        confidence *= count.Phrase.Kind == CountedKind.Unknown ? 0.9 : 1;
        confidence *= link.Inherited ? 0.93 : 1;
        confidence *= count.Mention.IsOne ? 0.85 : 1;
        confidence *= who.Source.Carried ? 0.9 : 1;
        confidence *= where.Place is null ? 0.95 : 1;
        return Math.Round(Math.Clamp(Base + (Slope * confidence), 0.05, 0.99), 2);
    }

    public static double Dispute(bool contradicts, Attributed who) => Math.Round(Disputed * (contradicts ? 1 : 0.7) * (who.Frame is null ? 0.9 : 1), 2);
}
