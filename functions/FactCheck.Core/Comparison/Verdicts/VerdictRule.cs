namespace FactCheck.Core.Comparison.Verdicts;

/// <summary>Decides how an official figure in [a, b] and another in [c, d] relate.</summary>
public static class VerdictRule
{
    /// <summary>
    /// Official lower when c &gt; b, higher when d &lt; a; consistent when both are exact and equal; compatible when they overlap
    /// and all ends are known; else undetermined.
    /// </summary>
    /// <param name="official">The official figure.</param>
    /// <param name="other">The figure that it is compared with.</param>
    public static VerdictReading Of(BoundedCount official, BoundedCount other)
    {
        var (o, q) = (official.Interval, other.Interval);
        var figures = $"Officials: {Wording.Count(o)}. Compared with: {Wording.Count(q)}.";
        if (q.Lower > o.Upper)
        {
            return new(Verdict.OfficialLower, BoundedCount.Weaker(official.UpperBound, other.LowerBound), $"{figures} The official figure is lower.");
        }

        if (q.Upper < o.Lower)
        {
            return new(Verdict.OfficialHigher, BoundedCount.Weaker(official.LowerBound, other.UpperBound), $"{figures} The official figure is higher.");
        }

        var bound = BoundedCount.Weaker(official.Bound, other.Bound);
        if (o.IsExact && q.IsExact)
        {
            return new(Verdict.Consistent, bound, $"{figures} Both give the same figure.");
        }

        return o.IsBounded && q.IsBounded
            ? new(Verdict.Compatible, bound, $"{figures} The ranges overlap: both may be true.")
            : new(Verdict.Undetermined, bound, $"{figures} A figure without an upper end leaves open which is higher.");
    }
}
