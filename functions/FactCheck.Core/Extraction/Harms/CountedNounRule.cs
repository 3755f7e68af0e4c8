using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>"12 deaths", "206 missing persons", "2.6 million refugees".</summary>
/// <param name="weak">Whether to take the nouns that only count when nothing else is said: "refugees".</param>
internal sealed class CountedNounRule(bool weak) : ILinkRule
{
    private const int Near = 6;
    private const int FateReach = 8;

    public void Apply(TokenStream stream, IReadOnlyList<Count> counts, int index)
    {
        if (counts[index].Phrase is { Counted: { Harm: { } harm } cue } phrase && phrase.IsWeak == weak && !(weak && IsSafe(stream, counts[index])))
        {
            var link = new HarmLink(harm, cue.Id, phrase.CountedAt, "counted", weak ? 0.85 : cue.Is(HarmForms.Counted) ? 0.95 : 0.9);
            counts[index].Link = Died(stream, counts[index]) ?? (phrase.OfWhole ? Umbrella.Resolve(counts, index, link) : link);
        }
    }

    /// <summary>"three wounded rebels died": what became of them goes before what they are called.</summary>
    private static HarmLink? Died(TokenStream stream, Count count)
    {
        var modifies = count.Phrase.CountedAt.End < count.End && stream.TryMark<PersonNoun>(count.Phrase.CountedAt.End, out _, out _);
        if (!modifies || (!stream.Is(count.End, WordClass.Be | WordClass.Have) && !HarmCues.At(stream, count.End, HarmForms.Subject, out _, out _)))
        {
            return null;
        }

        return new PredicateWalk(stream, count, Math.Min(count.Sentence.Tokens.End, count.End + FateReach)).Run() is { Harm: var harm, Rule: "passive" or "subject" } fate && harm == Claims.Harm.Killed ? fate : null;
    }

    /// <summary>"freed 14 hostages" counts the freed.</summary>
    private static bool IsSafe(TokenStream stream, Count count) =>
        Cues.In(stream, new TokenRange(Math.Max(count.Sentence.Tokens.First, count.Mention.Tokens.First - Near), Math.Min(count.Sentence.Tokens.End, count.End + Near)), CueKind.Rescue, out _);
}
