using FactCheck.Core.Extraction.Attribution;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Victims;

namespace FactCheck.Core.Extraction;

/// <summary>What the confidence in a claim rests on.</summary>
/// <param name="Strength">How sure the rule is that tied number and harm, 0 to 1, less what doubtful parts take away.</param>
/// <param name="Unattributed">Whether nobody is named who says it.</param>
internal readonly record struct ConfidenceFeatures(double Strength, bool Unattributed)
{
    private const double UnknownNoun = 0.9;
    private const double Inherited = 0.93;
    private const double One = 0.85;

    public static ConfidenceFeatures Of(Count count, HarmLink link, Attributed who) => new(
        link.Strength * (count.Phrase.Kind == CountedKind.Unknown ? UnknownNoun : 1) * (link.Inherited ? Inherited : 1) * (count.Mention.IsOne ? One : 1),
        who.Frame is null);
}
