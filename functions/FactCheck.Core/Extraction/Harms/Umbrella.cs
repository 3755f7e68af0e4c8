using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Harms;

/// <summary>Ties counts that say "the dead", "the victims" to the count that they speak of.</summary>
internal static class Umbrella
{
    private const int CountReach = 8;
    private const int ParagraphReach = 2;

    /// <summary>"The victims included ten children": the word says only that they were harmed; how, the count before says.</summary>
    /// <returns>The link itself, unless its harm is the umbrella and a count close before has a harm of its own.</returns>
    public static HarmLink Resolve(IReadOnlyList<Count> counts, int index, HarmLink link)
    {
        var umbrella = link.Harm == Harm.Victims;
        if (Whole(counts, index, umbrella ? null : link.Harm) is not { } whole)
        {
            return link;
        }

        counts[index].Whole = SubsetRule.Fits(counts[index], whole) ? whole : null;
        return umbrella ? link with { Harm = whole.Link!.Harm, Strength = link.Strength - 0.05 } : link;
    }

    /// <summary>The nearest count before of a harm, else of any that is no umbrella itself; one that may hold this one first.</summary>
    private static Count? Whole(IReadOnlyList<Count> counts, int index, Harm? harm)
    {
        Count? nearest = null;
        for (var i = index - 1; i >= Math.Max(0, index - CountReach) && counts[index].Sentence.Paragraph - counts[i].Sentence.Paragraph <= ParagraphReach; i--)
        {
            if (counts[i] is { Link: { } before, Whole: null } && (harm is null ? before.Harm != Harm.Victims : before.Harm == harm) && before.Rule != "inverted")
            {
                nearest ??= counts[i];
                if (SubsetRule.Fits(counts[index], counts[i]))
                {
                    return counts[i];
                }
            }
        }

        return nearest;
    }
}
