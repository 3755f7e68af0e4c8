using FactCheck.Core.Statistics.Discrepancies;

namespace FactCheck.Core.Statistics.Reading;

/// <summary>The sentence that stands for all statistics of discrepancies.</summary>
internal static class SummaryReading
{
    public static string Of(DirectionCount? direction, TypicalRatio? median, string otherSide)
    {
        if (direction is null || median is null)
        {
            return "There is no comparable pair of figures.";
        }

        var total = direction.OtherHigher + direction.OfficialHigher + direction.Equal + direction.Undetermined;
        var open = direction.Undetermined > 0 ? $" ({direction.Undetermined} left open by the figures)" : string.Empty;
        return total == 1
            ? $"In the one comparable pair the {otherSide} figure was {RatioReading.MultipleWithInterval(median)}."
            : $"In {direction.OtherHigher} of {total} comparable pairs the {otherSide} figure was higher{open}; typically it was {RatioReading.MultipleWithInterval(median)}.";
    }
}
