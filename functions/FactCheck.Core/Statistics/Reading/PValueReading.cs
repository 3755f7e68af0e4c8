using FactCheck.Core.Statistics.IntervalData;

namespace FactCheck.Core.Statistics.Reading;

/// <summary>Says what a p-value is, without a verdict.</summary>
internal static class PValueReading
{
    public static string Of(PValueRange range, int pairs)
    {
        var chance = range.Range.Lower == range.Range.Upper
            ? Plain.Up(range.Range.Upper)
            : $"{Plain.Down(range.Range.Lower)} to {Plain.Up(range.Range.Upper)}, depending on where in their intervals the figures lie";
        var bracket = range.IsTrueRange ? string.Empty : " (a bracket)";
        return $"Were neither side higher as a rule, ranks as lopsided as in {(pairs == 1 ? "this case" : $"these {pairs} cases")} would come about with probability {chance}{bracket}; this says nothing about how large or why the difference is.";
    }
}
