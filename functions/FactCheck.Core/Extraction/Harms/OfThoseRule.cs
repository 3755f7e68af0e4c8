using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"the names of 31 of those killed", "20 of the 57 deaths": a number out of people whose harm is said behind it.</summary>
internal sealed class OfThoseRule : ILinkRule
{
    private const int SafeReach = 4;
    private const HarmForms Forms = HarmForms.Passive | HarmForms.Counted | HarmForms.Adjective;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        var count = counts[index];
        var at = count.Mention.Number.End;
        if (!stream.Is(at, WordClass.Of) || !stream.Is(at + 1, WordClass.Definite))
        {
            return;
        }

        var whole = index + 1 < counts.Count && counts[index + 1].Mention.Number.First == at + 2 ? counts[index + 1] : null;
        if (HarmCues.At(stream, whole?.Mention.Number.End ?? at + 2, Forms, out var range, out var cue) && cue.Harm is { } harm && !IsSafe(stream, count.Sentence, range.End))
        {
            count.Link = new HarmLink(harm, cue.Id, range, "of-those", 0.85);
            count.Whole = whole is not null && SubsetRule.Fits(count, whole) ? whole : null;
        }
    }

    /// <summary>"nine of the 17 hostages have been freed".</summary>
    private static bool IsSafe(TokenStream stream, Sentence sentence, int at) =>
        Cues.In(stream, new TokenRange(at, Math.Min(sentence.Tokens.End, at + SafeReach)), CueKind.Rescue, out _);
}
