using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;

namespace FactCheck.Core.Reviewing.Queue;

/// <summary>
/// How far the discrepancy of a scope moves when one claim is left out. 1 when the verdict or its firmness changes, when a
/// side's standing figure comes or goes, or when one of its ends opens or closes. Otherwise the larger of the two sides' moves;
/// a side's move is the largest of |ln((x + ½) / (y + ½))| over its lower ends x, y and its upper ends x, y, at most 1: about
/// a factor of e. The ½ lets ends of 0 count.
/// </summary>
public static class Influence
{
    private const double Half = 0.5;

    /// <summary>How far apart two readings of one scope are, 0 to 1. Symmetric; 0 when they read the same.</summary>
    /// <param name="one">The scope; null when nothing stands in it.</param>
    /// <param name="other">The scope with a claim more or less; null when nothing stands in it.</param>
    public static double Between(ScopeDiscrepancy? one, ScopeDiscrepancy? other)
    {
        if ((one?.Verdict?.Verdict, one?.Verdict?.Bound) != (other?.Verdict?.Verdict, other?.Verdict?.Bound))
        {
            return 1;
        }

        return Math.Max(
            Between(one?.Official.Standing?.Interval, other?.Official.Standing?.Interval),
            Between(one?.Other.Standing?.Interval, other?.Other.Standing?.Interval));
    }

    private static double Between(CountInterval? one, CountInterval? other) => (one, other) switch
    {
        (null, null) => 0,
        ({ } a, { } b) when a.IsBounded == b.IsBounded => Math.Min(1, Math.Max(Between(a.Lower, b.Lower), Between(a.Upper ?? 0, b.Upper ?? 0))),
        _ => 1,
    };

    private static double Between(long one, long other) => Math.Abs(Math.Log((one + Half) / (other + Half)));
}
