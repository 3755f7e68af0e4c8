using FactCheck.Core.Statistics.Revisions;

namespace FactCheck.Core.Statistics.Reading;

/// <summary>Says how a source's figure moved.</summary>
internal static class RevisionReading
{
    public static string Of(RevisionSummary summary, string source)
    {
        var retracted = summary.Retracted > 0 ? $"; {Plain.Count(summary.Retracted, "figure")} taken back" : string.Empty;
        if (summary.LatestOverFirst is not { } ratio)
        {
            return $"{source} gave one figure{retracted}.";
        }

        var moves = $"{summary.Upward} up, {summary.Downward} down, {summary.Unchanged} unchanged";
        if (summary.Undetermined > 0)
        {
            moves += $", {summary.Undetermined} open";
        }

        return $"{source} gave {summary.Figures} figures ({moves}{retracted}); the latest is {Multiple(ratio)} the first.";
    }

    private static string Multiple(Limits ratio) => ratio.Lower == ratio.Upper
        ? ratio.Lower == 1 ? "the same as" : $"{Plain.Ratio(ratio.Lower)} times"
        : ratio.Lower <= 0
            ? double.IsInfinity(ratio.Upper) ? "any multiple of" : $"at most {Plain.Up(ratio.Upper)} times"
            : double.IsInfinity(ratio.Upper) ? $"at least {Plain.Down(ratio.Lower)} times" : $"{Plain.Interval(ratio)} times";
}
