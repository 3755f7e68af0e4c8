using FactCheck.Core.Statistics.IntervalData;

namespace FactCheck.Core.Statistics.Reading;

/// <summary>Says what a p-value is, without a verdict.</summary>
internal static class PValueReading
{
    public static string Of(PValueRange range, int pairs)
    {
        var chance = (range.IsTrueRange, range.Range.Lower == range.Range.Upper) switch
        {
            (true, true) => Plain.Up(range.Range.Upper),
            (true, false) => $"{Plain.Down(range.Range.Lower)} to {Plain.Up(range.Range.Upper)}, depending on where in their intervals the figures lie",
            _ => $"between {Plain.Down(range.Range.Lower)} and {Plain.Up(range.Range.Upper)} at the outermost (a bracket; {Plain.Down(range.Reached.Lower)} to {Plain.Up(range.Reached.Upper)} were found)",
        };
        return $"Were neither side higher as a rule, ranks as lopsided as in {(pairs == 1 ? "this case" : $"these {pairs} cases")} would come about with probability {chance}; this says nothing about how large or why the difference is.";
    }
}
