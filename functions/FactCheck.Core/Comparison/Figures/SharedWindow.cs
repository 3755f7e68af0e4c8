using System.Collections.Immutable;

namespace FactCheck.Core.Comparison.Figures;

/// <summary>The newest figures of two sides that lie close enough in time.</summary>
internal static class SharedWindow
{
    /// <summary>
    /// The newest of both when they are close enough; else the side that is ahead steps back, figure by figure, until they
    /// are. Null when they never are, or when a side has no figure.
    /// </summary>
    public static (Figure Official, Figure Other)? Newest(ImmutableArray<Figure> official, ImmutableArray<Figure> other, int days)
    {
        var (o, q) = (official.Length - 1, other.Length - 1);
        while (o >= 0 && q >= 0)
        {
            if (official[o].DaysTo(other[q]) <= days)
            {
                return (official[o], other[q]);
            }

            if (official[o].AsOf.Through > other[q].AsOf.Through)
            {
                o--;
            }
            else
            {
                q--;
            }
        }

        return null;
    }
}
