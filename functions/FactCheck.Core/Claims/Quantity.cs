using System.Text.Json.Serialization;

namespace FactCheck.Core.Claims;

/// <summary>
/// How many people, as said: the words, the number in them, and the interval of whole numbers that they admit.
/// The interval is never collapsed to its number. A dispute without a number has words only, and no interval.
/// </summary>
public sealed record Quantity
{
    /// <summary>Creates a quantity.</summary>
    /// <param name="raw">The words it was read from; not empty.</param>
    /// <param name="value">The number that the words name; null for a range or a vague word.</param>
    /// <param name="lower">The smallest admissible count; null only when <paramref name="comparator"/> is <see cref="Comparator.Unstated"/>.</param>
    /// <param name="upper">The largest admissible count; null when unbounded.</param>
    /// <param name="comparator">How the words relate the number to the count.</param>
    /// <param name="approximate">Whether the words say that the number is rough.</param>
    /// <param name="bound">Whether the words or a rule set the ends.</param>
    /// <param name="rule">The id of the reading rule, such as <c>at-least</c>; not empty.</param>
    /// <exception cref="ArgumentException">Text is empty, or a lower end and the comparator do not go together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or above <see cref="CountInterval.Maximum"/>, or the ends are crossed.</exception>
    [JsonConstructor]
    public Quantity(string raw, long? value, long? lower, long? upper, Comparator comparator, bool approximate, Bound bound, string rule)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(raw);
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        if (value is { } number)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number, nameof(value));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(number, CountInterval.Maximum, nameof(value));
        }

        if (lower is null != comparator is Comparator.Unstated || (lower is null && (upper ?? value) is not null))
        {
            throw new ArgumentException("Words without a number have no ends, and all others have a lower end.", nameof(lower));
        }

        Interval = lower is { } low ? new CountInterval(low, upper) : null;
        Raw = raw;
        Value = value;
        Comparator = comparator;
        Approximate = approximate;
        Bound = bound;
        Rule = rule;
    }

    /// <summary>The words it was read from.</summary>
    public string Raw { get; }

    /// <summary>The number that the words name; null for a range or a vague word.</summary>
    public long? Value { get; }

    /// <summary>The smallest admissible count; null when no number is stated.</summary>
    public long? Lower => Interval?.Lower;

    /// <summary>The largest admissible count; null when unbounded or when no number is stated.</summary>
    public long? Upper => Interval?.Upper;

    /// <summary>How the words relate the number to the count.</summary>
    public Comparator Comparator { get; }

    /// <summary>Whether the words say that the number is rough.</summary>
    public bool Approximate { get; }

    /// <summary>Whether the words or a rule set the ends.</summary>
    public Bound Bound { get; }

    /// <summary>The id of the reading rule.</summary>
    public string Rule { get; }

    /// <summary>The admissible counts; null when no number is stated.</summary>
    [JsonIgnore]
    public CountInterval? Interval { get; }

    /// <summary>An exact count, as when a person enters it.</summary>
    /// <param name="count">The count, 0 to <see cref="CountInterval.Maximum"/>.</param>
    public static Quantity Exactly(long count) =>
        new(count.ToString(System.Globalization.CultureInfo.InvariantCulture), count, count, count, Comparator.Exact, approximate: false, Bound.Hard, "exact");

    /// <summary>The words of a dispute that names no number.</summary>
    /// <param name="raw">The words, such as <c>much higher</c>; not empty.</param>
    public static Quantity Unstated(string raw) =>
        new(raw, null, null, null, Comparator.Unstated, approximate: false, Bound.Soft, "dispute");
}
