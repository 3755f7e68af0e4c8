using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Verdicts;

/// <summary>An interval of counts, with what each of its ends rests on.</summary>
/// <param name="Interval">The admissible counts.</param>
/// <param name="LowerBound">What the lower end rests on.</param>
/// <param name="UpperBound">What the upper end rests on; hard when there is none.</param>
public readonly record struct BoundedCount(CountInterval Interval, Bound LowerBound, Bound UpperBound)
{
    /// <summary>Hard when the words force both ends.</summary>
    public Bound Bound => Weaker(LowerBound, UpperBound);

    /// <summary>The interval of a claim's words.</summary>
    /// <param name="quantity">A quantity with an interval.</param>
    /// <exception cref="ArgumentException">The quantity has no interval.</exception>
    public static BoundedCount Of(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        var interval = quantity.Interval ?? throw new ArgumentException("Words without a number bound nothing.", nameof(quantity));
        return new(interval, quantity.Bound, interval.IsBounded ? quantity.Bound : Bound.Hard);
    }

    /// <summary>The smallest interval that contains both; an end that both share is hard when either forces it.</summary>
    /// <param name="other">The other count.</param>
    public BoundedCount Hull(BoundedCount other) => new(
        Interval.Hull(other.Interval),
        BoundOf(Interval.Lower.CompareTo(other.Interval.Lower), LowerBound, other.LowerBound),
        BoundOf(-CompareUpper(Interval, other.Interval), UpperBound, other.UpperBound));

    /// <summary>The values that the smaller of two unknown counts can take.</summary>
    /// <param name="other">The other count.</param>
    public BoundedCount Min(BoundedCount other) => Ends(other, smaller: true);

    /// <summary>The values that the larger of two unknown counts can take.</summary>
    /// <param name="other">The other count.</param>
    public BoundedCount Max(BoundedCount other) => Ends(other, smaller: false);

    /// <summary>Soft when either is soft.</summary>
    /// <param name="first">One bound.</param>
    /// <param name="second">The other bound.</param>
    public static Bound Weaker(Bound first, Bound second) => first is Bound.Soft ? first : second;

    private BoundedCount Ends(BoundedCount other, bool smaller)
    {
        var sign = smaller ? 1 : -1;
        var lower = sign * Interval.Lower.CompareTo(other.Interval.Lower);
        var upper = sign * CompareUpper(Interval, other.Interval);
        return new(
            new((lower <= 0 ? this : other).Interval.Lower, (upper <= 0 ? this : other).Interval.Upper),
            BoundOf(lower, LowerBound, other.LowerBound),
            BoundOf(upper, UpperBound, other.UpperBound));
    }

    private static int CompareUpper(CountInterval first, CountInterval second) =>
        (first.Upper ?? long.MaxValue).CompareTo(second.Upper ?? long.MaxValue);

    private static Bound BoundOf(int order, Bound first, Bound second) => order switch
    {
        < 0 => first,
        > 0 => second,
        _ => first is Bound.Hard ? first : second,
    };
}
