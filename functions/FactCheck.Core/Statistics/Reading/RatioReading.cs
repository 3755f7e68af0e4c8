using FactCheck.Core.Statistics.Discrepancies;

namespace FactCheck.Core.Statistics.Reading;

/// <summary>Says what multiple of the official figure the other one typically was.</summary>
internal static class RatioReading
{
    public static string Of(TypicalRatio typical, int pairs, string otherSide)
    {
        var cases = pairs == 1 ? "In this case" : $"In these {pairs} cases";
        var word = pairs == 1 ? "was" : "was typically";
        return $"{cases} the {otherSide} figure {word} {MultipleWithInterval(typical)}.";
    }

    /// <summary>"1.8 times the official one (95% interval 1.2 to 3.1)".</summary>
    public static string MultipleWithInterval(TypicalRatio typical) => Multiple(typical.Ratio) + Interval(typical);

    private static string Multiple(Limits ratio)
    {
        if (ratio.Lower == ratio.Upper)
        {
            return ratio.Lower == 1 ? "the same as the official one" : $"{Plain.Ratio(ratio.Lower)} times the official one";
        }

        return (ratio.Lower <= 0, double.IsInfinity(ratio.Upper)) switch
        {
            (true, true) => "any multiple of the official one: open figures leave it undetermined",
            (true, false) => $"at most {Plain.Up(ratio.Upper)} times the official one",
            (false, true) => $"at least {Plain.Down(ratio.Lower)} times the official one",
            _ => $"{Plain.Interval(ratio)} times the official one, depending on where in their intervals the figures lie",
        };
    }

    // A rank interval that reaches more than was asked for is printed as what was asked for; one that reaches less is not.
    private static string Level(TypicalRatio typical) => Plain.Percent(Math.Min(typical.Level, typical.AchievedLevel ?? 1));

    private static string Interval(TypicalRatio typical) => typical.RatioInterval switch
    {
        null => string.Empty,
        { Lower: <= 0, Upper: double.PositiveInfinity } => string.Empty,
        { Lower: <= 0 } interval => $" ({Level(typical)} interval up to {Plain.Up(interval.Upper)})",
        { } interval => $" ({Level(typical)} interval {Plain.Interval(interval)})",
    };
}
