using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Numbers;

/// <summary>The interval that each kind of wording admits.</summary>
internal static class QuantityRules
{
    /// <summary>A single number under a comparator.</summary>
    public static Quantity? Of(string raw, long value, Comparator comparator, string plainRule) => comparator switch
    {
        Comparator.Exact => new(raw, value, value, value, Comparator.Exact, approximate: false, plainRule == "exact" ? Bound.Hard : Bound.Soft, plainRule),
        Comparator.AtLeast => new(raw, value, value, null, comparator, approximate: false, Bound.Hard, "at-least"),
        Comparator.MoreThan => new(raw, value, Math.Min(value + 1, CountInterval.Maximum), null, comparator, approximate: false, Bound.Hard, "more-than"),
        Comparator.FewerThan => value == 0 ? null : new(raw, value, 0, value - 1, comparator, approximate: false, Bound.Hard, "fewer-than"),
        Comparator.UpTo => new(raw, value, 0, value, comparator, approximate: false, Bound.Hard, "up-to"),
        Comparator.About => About(raw, value),
        Comparator.Nearly => Nearly(raw, value),
        _ => null,
    };

    /// <summary>Two numbers; null when they are not in order.</summary>
    public static Quantity? Range(string raw, long lower, long? upper, bool soft) =>
        upper is { } end && end <= lower
            ? null
            : new(raw, null, lower, upper, Comparator.Range, approximate: false, soft ? Bound.Soft : Bound.Hard, "range");

    /// <summary>A word without a numeral.</summary>
    public static Quantity Vague(string raw, string rule, long lower, long upper, Comparator comparator)
    {
        var none = upper == 0;
        long? end = comparator is Comparator.AtLeast or Comparator.MoreThan ? null : upper;
        var start = comparator is Comparator.UpTo or Comparator.FewerThan ? 0 : lower;
        return new(raw, none ? 0 : null, start, end, none ? Comparator.None : Comparator.Vague, !none, none ? Bound.Hard : Bound.Soft, rule);
    }

    /// <summary>
    /// The unit of a rough number: the place of its last non-zero digit, times five when that digit is a 5 that follows others
    /// (15 is rough to five, 5 million to a million).
    /// </summary>
    public static long UnitOf(long value)
    {
        long place = 1;
        while (value > 0 && value / place % 10 == 0)
        {
            place *= 10;
        }

        return value / place % 10 == 5 && value / place > 5 ? place * 5 : place;
    }

    private static Quantity About(string raw, long value)
    {
        var half = Math.Max(1, (UnitOf(value) + 1) / 2);
        return new(raw, value, Math.Max(0, value - half), Math.Min(value + half, CountInterval.Maximum), Comparator.About, approximate: true, Bound.Soft, "about");
    }

    private static Quantity? Nearly(string raw, long value)
    {
        var step = Math.Max(1, UnitOf(value) / 10);
        return value == 0 ? null : new(raw, value, value - step, value - 1, Comparator.Nearly, approximate: true, Bound.Soft, "nearly");
    }
}
