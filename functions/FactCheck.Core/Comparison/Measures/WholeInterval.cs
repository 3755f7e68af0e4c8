namespace FactCheck.Core.Comparison.Measures;

/// <summary>A closed interval of whole numbers of either sign, such as a difference of counts.</summary>
/// <param name="Lower">The smallest admissible value; null when unbounded.</param>
/// <param name="Upper">The largest admissible value; null when unbounded.</param>
public readonly record struct WholeInterval(long? Lower, long? Upper)
{
    /// <summary>Whether nothing bounds it from below.</summary>
    public bool LowerUnbounded => Lower is null;

    /// <summary>Whether nothing bounds it from above.</summary>
    public bool UpperUnbounded => Upper is null;

    /// <summary>Whether every value of another interval is admissible here.</summary>
    /// <param name="other">The interval that may lie inside this one.</param>
    public bool Contains(WholeInterval other) =>
        (Lower is not { } lower || other.Lower >= lower) && (Upper is not { } upper || other.Upper <= upper);
}
