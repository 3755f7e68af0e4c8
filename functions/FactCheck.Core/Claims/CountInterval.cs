namespace FactCheck.Core.Claims;

/// <summary>
/// A closed interval of whole numbers of people, from <see cref="Lower"/> to <see cref="Upper"/> inclusive.
/// An absent upper end means that nothing bounds the count from above.
/// </summary>
public readonly record struct CountInterval
{
    /// <summary>The largest number of people that a claim may state: ten billion.</summary>
    public const long Maximum = 10_000_000_000;

    /// <summary>Creates an interval.</summary>
    /// <param name="lower">The smallest admissible count, 0 to <see cref="Maximum"/>.</param>
    /// <param name="upper">The largest admissible count, at least <paramref name="lower"/>; null when unbounded.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is negative, above <see cref="Maximum"/>, or the ends are crossed.</exception>
    public CountInterval(long lower, long? upper)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lower);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lower, Maximum);
        if (upper is { } bound)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(bound, lower, nameof(upper));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(bound, Maximum, nameof(upper));
        }

        Lower = lower;
        Upper = upper;
    }

    /// <summary>The smallest admissible count.</summary>
    public long Lower { get; }

    /// <summary>The largest admissible count; null when unbounded.</summary>
    public long? Upper { get; }

    /// <summary>Whether both ends are known and equal.</summary>
    public bool IsExact => Upper == Lower;

    /// <summary>Whether an upper end is known.</summary>
    public bool IsBounded => Upper is not null;

    /// <summary>The interval that holds one count only.</summary>
    /// <param name="count">The count, 0 to <see cref="Maximum"/>.</param>
    public static CountInterval Exactly(long count) => new(count, count);

    /// <summary>Whether a count is admissible.</summary>
    /// <param name="count">Any number.</param>
    public bool Contains(long count) => count >= Lower && (Upper is not { } upper || count <= upper);

    /// <summary>Whether every count of another interval is admissible here.</summary>
    /// <param name="other">The interval that may lie inside this one.</param>
    public bool Contains(CountInterval other) =>
        other.Lower >= Lower && (Upper is not { } upper || (other.Upper is { } end && end <= upper));

    /// <summary>Whether at least one count is admissible in both. Symmetric.</summary>
    /// <param name="other">The other interval.</param>
    public bool Overlaps(CountInterval other) =>
        (other.Upper is not { } otherEnd || Lower <= otherEnd) && (Upper is not { } end || other.Lower <= end);

    /// <summary>The smallest interval that contains both. Commutative and associative.</summary>
    /// <param name="other">The other interval.</param>
    public CountInterval Hull(CountInterval other) =>
        new(Math.Min(Lower, other.Lower), Upper is { } a && other.Upper is { } b ? Math.Max(a, b) : null);

    /// <summary>The counts admissible in both; null when there are none.</summary>
    /// <param name="other">The other interval.</param>
    public CountInterval? Intersect(CountInterval other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        var upper = (Upper, other.Upper) switch
        {
            ({ } a, { } b) => Math.Min(a, b),
            var (a, b) => a ?? b,
        };
        return new(Math.Max(Lower, other.Lower), upper);
    }

    /// <summary>The interval as <c>225..∞</c>, or the bare number when exact.</summary>
    public override string ToString() =>
        IsExact
            ? Lower.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Lower}..{(Upper is { } upper ? upper.ToString(System.Globalization.CultureInfo.InvariantCulture) : "∞")}");
}
