using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Harms;

namespace FactCheck.Core.Extraction.Structure;

/// <summary>
/// "Executed 81 people … of the 81 people killed": the same number of people, called killed later in one text, keeps the narrower
/// harm that it was given first. "Of the 300 abducted, 120 are held" still counts the abducted.
/// </summary>
internal static class SpecificHarm
{
    private const int Reach = 40;

    public static void Apply(IReadOnlyList<Count> counts)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i] is { Link: { } held, Whole.Link: { } taken } && held.Harm == Harm.Detained && taken.Harm == Harm.Abducted)
            {
                counts[i].Link = held with { Harm = Harm.Abducted };
            }

            if (counts[i].Link is { } link && link.Harm == Harm.Killed && Narrower(counts, i) is { } harm)
            {
                counts[i].Link = link with { Harm = harm };
            }
        }
    }

    private static Harm? Narrower(IReadOnlyList<Count> counts, int index)
    {
        if (counts[index].Whole?.Link is { } whole && whole.Harm == Harm.Executed && counts[index].Link!.Inherited)
        {
            return Harm.Executed;
        }

        for (var i = index - 1; i >= Math.Max(0, index - Reach); i--)
        {
            if (counts[i].Link is { } link && link.Harm == Harm.Executed && counts[i].Mention.Quantity.Interval == counts[index].Mention.Quantity.Interval)
            {
                return Harm.Executed;
            }
        }

        return null;
    }
}
