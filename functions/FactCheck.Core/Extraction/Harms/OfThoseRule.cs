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
        if (!stream.Is(at, WordClass.Of))
        {
            return;
        }

        var first = stream.Is(at + 1, WordClass.Definite) ? at + 2 : at + 1;
        var whole = index + 1 < counts.Count && counts[index + 1].Mention.Number.First == first ? counts[index + 1] : null;
        if (whole is null && first == at + 1)
        {
            return;
        }

        if (HarmCues.At(stream, whole?.Mention.Number.End ?? first, Forms, out var range, out var cue) && cue.Harm is { } harm && !IsSafe(stream, count.Sentence, range.End))
        {
            var link = new HarmLink(harm, cue.Id, range, "of-those", 0.85);
            count.Link = PredicateChain.Death(stream, link) ?? Umbrella.Resolve(counts, index, link);
            count.Whole = whole is not null && SubsetRule.Fits(count, whole) ? whole : null;
        }
    }

    /// <summary>"nine of the 17 hostages have been freed".</summary>
    private static bool IsSafe(TokenStream stream, Sentence sentence, int at) =>
        Cues.In(stream, new TokenRange(at, Math.Min(sentence.Tokens.End, at + SafeReach)), CueKind.Rescue, out _);
}
