using System.Globalization;

namespace FactCheck.Core.Statistics.Reading;

/// <summary>
/// Numbers in sentences. Estimates are rounded to three digits, but never onto a number that would say something else;
/// ends of intervals are rounded outwards, so that a printed interval never claims more than the computed one.
/// </summary>
internal static class Plain
{
    private const int Digits = 3;

    /// <summary>A ratio; one that rounds to 1 without being 1 keeps its side.</summary>
    public static string Ratio(double ratio)
    {
        var rounded = Round(ratio, Math.Round);
        return rounded == 1 && Math.Abs(ratio - 1) > 1e-12 ? ratio > 1 ? "just over 1" : "just under 1" : Text(rounded);
    }

    /// <summary>A coefficient of agreement, rounded towards less agreement: what is not 1 is not printed as 1.</summary>
    public static string Share(double coefficient) => Text(Math.Floor(SignificantDigits.Round(coefficient * 1000)) / 1000);

    /// <summary>The lower end of an interval, rounded down.</summary>
    public static string Down(double value) => Text(Round(value, Math.Floor));

    /// <summary>The upper end of an interval, rounded up.</summary>
    public static string Up(double value) => Text(Round(value, Math.Ceiling));

    /// <summary>An interval "1.2 to 3.1", in words where an end is open.</summary>
    public static string Interval(Limits limits) => (double.IsInfinity(limits.Lower), double.IsInfinity(limits.Upper)) switch
    {
        (false, false) => $"{Down(limits.Lower)} to {Up(limits.Upper)}",
        (false, true) => $"{Down(limits.Lower)} or more, without an upper end",
        (true, false) => $"{Up(limits.Upper)} or less, without a lower end",
        _ => "without ends",
    };

    /// <summary>A number of people, rounded to whole ones.</summary>
    public static string People(double people) => Math.Round(people).ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>An interval of numbers of people, rounded outwards.</summary>
    public static string PeopleInterval(Limits limits) => double.IsInfinity(limits.Upper)
        ? $"{Math.Floor(limits.Lower).ToString("N0", CultureInfo.InvariantCulture)} or more, without an upper end"
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(limits.Lower):N0} to {Math.Ceiling(limits.Upper):N0}");

    /// <summary>A share as a percentage.</summary>
    public static string Percent(double share) => Text(Math.Round(share * 100, 2)) + "%";

    /// <summary>"1 pair", "2 pairs".</summary>
    public static string Count(int count, string noun) => count == 1
        ? $"1 {noun}"
        : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}s");

    private static double Round(double value, Func<double, double> rule)
    {
        if (value == 0 || !double.IsFinite(value))
        {
            return value;
        }

        // Ten digits first: what is a whole step but for the last bits must not be pushed to the next.
        var decimals = Digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        var scale = Math.Pow(10, Math.Abs(decimals));
        var scaled = SignificantDigits.Round(decimals >= 0 ? value * scale : value / scale);
        return decimals >= 0 ? rule(scaled) / scale : rule(scaled) * scale;
    }

    private static string Text(double value) => value.ToString("#,0.##########", CultureInfo.InvariantCulture);
}
