using FactCheck.Core.Statistics.Discrepancies;

namespace FactCheck.Core.Statistics.Reading;

/// <summary>Says which side was higher how often.</summary>
internal static class DirectionReading
{
    public static string Of(DirectionCount count, string otherSide)
    {
        var total = count.OtherHigher + count.OfficialHigher + count.Equal + count.Undetermined;
        var parts = new List<string> { $"the {otherSide} figure was higher in {count.OtherHigher}" };
        if (count.OfficialHigher > 0)
        {
            parts.Add($"the official figure was higher in {count.OfficialHigher}");
        }

        if (count.Equal > 0)
        {
            parts.Add($"both were the same in {count.Equal}");
        }

        if (count.Undetermined > 0)
        {
            parts.Add($"the figures leave it open in {count.Undetermined}");
        }

        return $"Of {Plain.Count(total, "comparable pair")} in these cases, {Join(parts)}.";
    }

    private static string Join(List<string> parts) =>
        parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
}
