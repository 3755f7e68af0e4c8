using System.Globalization;

namespace FactCheck.Core.Comparison.Measures;

/// <summary>
/// An interval of real numbers, ends rounded to <see cref="SignificantDigits"/> significant digits (to nearest, ties to even).
/// </summary>
public readonly record struct RealInterval
{
    /// <summary>How many significant digits the ends keep.</summary>
    public const int SignificantDigits = 10;

    /// <summary>Creates an interval.</summary>
    /// <param name="lower">The lower end; null when unbounded.</param>
    /// <param name="upper">The upper end, not below <paramref name="lower"/>; null when unbounded.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or the ends are crossed.</exception>
    public RealInterval(double? lower, double? upper)
    {
        Lower = Round(lower, nameof(lower));
        Upper = Round(upper, nameof(upper));
        if (Upper < Lower)
        {
            throw new ArgumentOutOfRangeException(nameof(upper), upper, "The ends are crossed.");
        }
    }

    /// <summary>The lower end; null when unbounded.</summary>
    public double? Lower { get; }

    /// <summary>The upper end; null when unbounded.</summary>
    public double? Upper { get; }

    /// <summary>Whether nothing bounds it from below.</summary>
    public bool LowerUnbounded => Lower is null;

    /// <summary>Whether nothing bounds it from above.</summary>
    public bool UpperUnbounded => Upper is null;

    /// <summary>Whether every value of another interval is admissible here.</summary>
    /// <param name="other">The interval that may lie inside this one.</param>
    public bool Contains(RealInterval other) =>
        (Lower is not { } lower || other.Lower >= lower) && (Upper is not { } upper || other.Upper <= upper);

    private static double? Round(double? end, string name)
    {
        if (end is not { } number)
        {
            return null;
        }

        if (!double.IsFinite(number))
        {
            throw new ArgumentOutOfRangeException(name, number, "An end is a finite number.");
        }

        var text = number.ToString($"E{SignificantDigits - 1}", CultureInfo.InvariantCulture);
        var rounded = double.Parse(text, CultureInfo.InvariantCulture);
        return rounded == 0 ? 0 : rounded;
    }
}
